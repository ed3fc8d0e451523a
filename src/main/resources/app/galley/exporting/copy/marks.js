// What the comments do to the words of the article: marked, struck and inserted, and numbered.
let marked = [];

// The marks that are in the page for those who read it without scripts.
function clearStaticMarks() {
  article.querySelectorAll('.note-ref').forEach(reference => reference.remove());
  article.querySelectorAll('mark.comment').forEach(unwrap);
}

function unwrap(element) {
  const parent = element.parentNode;
  element.replaceWith(...element.childNodes);
  parent.normalize();
}

function mark(thread, number) {
  const { root, place } = thread;
  const state = isHandled(root) ? 'resolved' : 'open';
  const replacement = replacementOf(root);
  const made = [];
  if (quoteOf(root) !== null) {
    if (replacement !== null && state === 'open') {
      inlineChanges(thread, replacement).forEach(change => wrapChange(change, root.id, made));
    } else {
      wrap(place.start, place.end, () => make('mark', { class: 'comment ' + state, 'data-of': root.id }), made);
    }
  }
  const reference = make('sup', { class: 'note-ref', 'data-g': true },
    make('a', {
      href: '#galley:comment-' + root.id,
      id: 'galley:ref-' + root.id,
      'aria-label': (replacement === null ? 'Comment ' : 'Suggestion ') + number,
      'data-of': root.id
    }, String(number)));
  const last = made.filter(element => !element.hasAttribute('data-g')).pop();
  const block = blocks[Math.max(0, floor(blockStarts, place.start))];
  if (last) {
    (last.closest('a') || last).after(reference);
    const inserted = reference.nextElementSibling;
    if (inserted && inserted.dataset.of === root.id && inserted.localName === 'ins') {
      inserted.after(reference);
    }
  } else if (block) {
    block.append(reference);
  }
  marked.push(...made, reference);
}

// Which words a suggestion strikes and where it inserts some, as places: compared with the words that stand there now.
function inlineChanges(thread, replacement) {
  const shown = words(thread.place.start, thread.place.end);
  let at = thread.place.start;
  return comparison(shown, asRead(replacement)).map(change => {
    const from = at;
    at += change.kind === 'come' ? 0 : change.text.length;
    return { ...change, from, to: at };
  });
}

function wrapChange(change, id, made) {
  if (change.kind === 'same') {
    wrap(change.from, change.to, () => make('mark', { class: 'comment suggestion', 'data-of': id }), made);
  } else if (change.kind === 'gone') {
    wrap(change.from, change.to, () => make('del', { class: 'suggested', 'data-of': id }), made);
  } else {
    const inserted = make('ins', { class: 'suggested', 'data-g': true, 'data-of': id }, change.text);
    const previous = made[made.length - 1];
    if (previous) {
      previous.after(inserted);
    } else {
      const first = piecesOf(change.from, change.from + 1)[0];
      if (!first) {
        return;
      }
      (first.from === 0 ? first.node : first.node.splitText(first.from)).before(inserted);
    }
    made.push(inserted);
  }
}

function wrap(start, end, element, made) {
  for (const piece of piecesOf(start, end)) {
    let node = piece.node;
    if (piece.to < node.length) {
      node.splitText(piece.to);
    }
    if (piece.from > 0) {
      node = node.splitText(piece.from);
    }
    const around = element();
    node.replaceWith(around);
    around.append(node);
    made.push(around);
  }
}

// Marks all threads anew. Takes time in proportion to their number, not to the article.
function markAll(all) {
  const parents = new Set();
  for (const element of marked.reverse()) {
    const parent = element.parentNode;
    if (!parent) {
      continue;
    }
    parents.add(element.closest('[data-b]') || parent);
    if (element.hasAttribute('data-g')) {
      element.remove();
    } else {
      element.replaceWith(...element.childNodes);
    }
  }
  parents.forEach(parent => parent.normalize());
  marked = [];
  all.forEach((thread, index) => {
    if (thread.place) {
      mark(thread, index + 1);
    }
  });
}

function select(id) {
  for (const element of document.querySelectorAll('.selected')) {
    element.classList.remove('selected');
    element.removeAttribute('aria-current');
  }
  for (const element of marked) {
    if (id && element.dataset.of === id) {
      element.classList.add('selected');
    }
  }
  const card = id && document.getElementById('galley:comment-' + id);
  if (card) {
    card.classList.add('selected');
    card.setAttribute('aria-current', 'true');
  }
}
