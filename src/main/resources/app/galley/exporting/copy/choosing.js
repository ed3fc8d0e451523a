// What a comment is to be about: words that are selected, or a paragraph or section that is chosen with the keyboard.
let lastSelection = null; // the range that was selected last, for buttons may take the selection away
let aim = null;

const selectionBar = make('div', { class: 'selection-bar', hidden: true, lang: 'en', role: 'group', 'aria-label': 'Selected words' },
  button('Comment', () => commentOnSelection(false), { class: 'primary' }),
  button('Suggest', () => commentOnSelection(true), {}));
// Pressing a button with the mouse must not take the selection away.
selectionBar.addEventListener('mousedown', event => event.preventDefault());

function selectedPassage() {
  const selection = window.getSelection();
  if (selection.rangeCount && !selection.isCollapsed) {
    return passageOf(selection.getRangeAt(0));
  }
  return null;
}

let selectionTimer = 0;
document.addEventListener('selectionchange', () => {
  clearTimeout(selectionTimer);
  selectionTimer = setTimeout(offer, 120);
});
window.addEventListener('resize', () => offer());

// Offers to comment on what is selected, beside it, or at the foot of a small screen.
function offer() {
  const selection = window.getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (!range || !range.intersectsNode(article) || panel.contains(range.commonAncestorContainer)) {
    selectionBar.hidden = true;
    return;
  }
  lastSelection = range.cloneRange();
  selectionBar.hidden = false;
  if (narrow.matches) {
    selectionBar.style.removeProperty('top');
    selectionBar.style.removeProperty('left');
    return;
  }
  const boxes = range.getClientRects();
  const box = boxes.length ? boxes[boxes.length - 1] : range.getBoundingClientRect();
  const width = selectionBar.offsetWidth;
  const height = selectionBar.offsetHeight;
  const below = box.bottom + 8 + height < window.innerHeight ? box.bottom + 8 : Math.max(60, box.top - height - 8);
  selectionBar.style.top = Math.min(Math.max(60, below), window.innerHeight - height - 8) + 'px';
  selectionBar.style.left = Math.min(Math.max(8, box.right - width / 2), window.innerWidth - width - 8) + 'px';
}
window.addEventListener('scroll', () => {
  if (!selectionBar.hidden && !narrow.matches) {
    offer();
  }
}, { passive: true });

function commentOnSelection(suggest) {
  const place = selectedPassage() || (lastSelection && lastSelection.startContainer.isConnected ? passageOf(lastSelection) : null);
  selectionBar.hidden = true;
  lastSelection = null;
  if (!place) {
    tell('There are no words in what is selected.');
    return;
  }
  commentOnPassage(place, suggest);
}

// The command: on what is selected, else on what is chosen next.
function comment(suggest) {
  if (chosen) {
    takeChosen(suggest);
  } else if (selectedPassage()) {
    commentOnSelection(suggest);
  } else {
    beginChoosing();
  }
}

// Shows what is being commented on while the form is open, for the browser shows no selection once another field has the
// keyboard.
function aimAt(place) {
  clearAim();
  aim = [];
  wrap(place.start, place.end, () => make('span', { class: 'aim' }), aim);
}

function clearAim() {
  const parents = new Set();
  (aim || []).forEach(element => {
    if (element.parentNode) {
      parents.add(element.closest('[data-b]') || element.parentNode);
      element.replaceWith(...element.childNodes);
    }
  });
  parents.forEach(parent => parent.normalize());
  aim = null;
}

// --- Choosing with the keyboard: up and down go from paragraph to paragraph, left and right select words in it

let chosen = null; // { index into shownBlocks, from, to: words of it, or -1 for all of it, back }

const chooserNote = make('p', { class: 'chooser', hidden: true, lang: 'en', role: 'region', 'aria-label': 'Choosing a place' },
  'Choose a place: ', make('kbd', {}, '↑'), ' ', make('kbd', {}, '↓'), ' paragraph, ',
  make('kbd', {}, '→'), ' words, ', make('kbd', {}, 'Shift →'), ' more words, ',
  make('kbd', {}, 'Enter'), ' comment, ', make('kbd', {}, 'S'), ' suggest, ', make('kbd', {}, 'Esc'), ' leave. ',
  button('Leave', () => endChoosing(true), { class: 'quiet' }));

function beginChoosing() {
  if (!isFree() || !shownBlocks.length) {
    return;
  }
  closePanel();
  chosen = { index: firstInSight(), from: -1, to: -1, back: document.activeElement };
  chooserNote.hidden = false;
  document.body.classList.add('choosing');
  tell('Choose a place with the arrow keys, or by a click.');
  showChosen();
}

function firstInSight() {
  let low = 0;
  let high = shownBlocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (shownBlocks[middle].getBoundingClientRect().bottom > 80) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function endChoosing(focusBack) {
  if (!chosen) {
    return;
  }
  const back = chosen.back;
  unchoose();
  chosen = null;
  chooserNote.hidden = true;
  document.body.classList.remove('choosing');
  if (focusBack && back && back.isConnected) {
    back.focus({ preventScroll: true });
  }
}

function unchoose() {
  const block = shownBlocks[chosen.index];
  block.classList.remove('chosen');
  if (block.dataset.focusable) {
    block.removeAttribute('tabindex');
    delete block.dataset.focusable;
  }
}

function showChosen() {
  const block = shownBlocks[chosen.index];
  block.classList.add('chosen');
  if (!block.hasAttribute('tabindex')) {
    block.setAttribute('tabindex', '-1');
    block.dataset.focusable = 'yes';
  }
  block.focus({ preventScroll: true });
  const box = block.getBoundingClientRect();
  if (box.top < 80 || box.bottom > window.innerHeight - 40) {
    block.scrollIntoView({ block: box.height > window.innerHeight / 2 ? 'start' : 'center' });
  }
}

function wordsOfChosen() {
  const text = blockText(Number(shownBlocks[chosen.index].dataset.b));
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu),
    found => [found.index, found.index + found[0].length]);
}

function chosenPlace() {
  const index = Number(shownBlocks[chosen.index].dataset.b);
  const start = blockStarts[index];
  if (chosen.from < 0) {
    return passage(start, start + copy.blocks[index]);
  }
  const all = wordsOfChosen();
  return { start: start + all[chosen.from][0], end: start + all[chosen.to][1] };
}

function moveBlock(by) {
  const next = chosen.index + by;
  if (next < 0 || next >= shownBlocks.length) {
    tell(by > 0 ? 'This is the end of the article.' : 'This is the beginning of the article.');
    return;
  }
  unchoose();
  Object.assign(chosen, { index: next, from: -1, to: -1 });
  window.getSelection().removeAllRanges();
  showChosen();
}

function moveWord(by, extend) {
  const all = wordsOfChosen();
  if (!all.length) {
    return;
  }
  if (chosen.from < 0) {
    chosen.from = chosen.to = by > 0 ? 0 : all.length - 1;
  } else if (extend) {
    chosen.to = Math.min(all.length - 1, Math.max(chosen.from, chosen.to + by));
  } else {
    chosen.from = chosen.to = Math.min(all.length - 1, Math.max(0, (by > 0 ? chosen.to : chosen.from) + by));
  }
  const place = chosenPlace();
  const range = rangeOf(place);
  if (range) {
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }
  tell(words(place.start, place.end));
}

function takeChosen(suggest) {
  const block = shownBlocks[chosen.index];
  const section = /^h[1-6]$/.test(block.localName) && chosen.from < 0 && !suggest ? sectionById(block.id) : null;
  const place = section ? null : chosenPlace();
  endChoosing(false);
  window.getSelection().removeAllRanges();
  if (section) {
    commentOnSection(section);
  } else if (place) {
    commentOnPassage(place, suggest);
  } else {
    tell('There are no words here.');
  }
}

// Returns whether the key was one for choosing.
function chooseByKey(event) {
  const key = event.key;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    moveBlock(key === 'ArrowDown' ? 1 : -1);
  } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
    moveWord(key === 'ArrowRight' ? 1 : -1, event.shiftKey);
  } else if (key === 'Enter' || key === 'c') {
    takeChosen(false);
  } else if (key === 's' || key === 'S') {
    takeChosen(true);
  } else if (key === 'Escape') {
    window.getSelection().removeAllRanges();
    endChoosing(true);
    tell('Nothing chosen.');
  } else {
    return false;
  }
  return true;
}

// A click chooses the block it is in.
article.addEventListener('click', event => {
  if (chosen && window.getSelection().isCollapsed) {
    const block = event.target.closest('[data-b]');
    if (block && !event.target.closest('a, button')) {
      unchoose();
      Object.assign(chosen, { index: shownBlocks.indexOf(block), from: -1, to: -1 });
      takeChosen(false);
    }
    return;
  }
  const about = event.target.closest('[data-of]');
  if (about && window.getSelection().isCollapsed && !(event.target.closest('a') && !event.target.closest('.note-ref'))) {
    event.preventDefault();
    goTo(about.dataset.of, false);
  }
});

// A button beside each heading.
function addSectionButtons() {
  for (const section of copy.sections) {
    const heading = document.getElementById(section.id);
    if (!heading || !heading.hasAttribute('data-b')) {
      continue;
    }
    const around = make('div', { class: 'headed ' + heading.localName });
    heading.replaceWith(around);
    around.append(heading, make('button', {
      type: 'button',
      class: 'on-section',
      lang: 'en',
      'aria-label': 'Comment on the section “' + section.title + '”',
      title: 'Comment on this section',
      onclick: () => commentOnSection(section)
    }, '+'));
  }
}
