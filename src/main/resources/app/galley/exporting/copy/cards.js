// A thread's card: who said what about which words, and what can be done with it.
function card(thread, number) {
  const { root, replies, place } = thread;
  const handled = isHandled(root);
  const heading = 'galley:by-' + root.id;
  const element = make('article', {
    class: 'note ' + (handled ? 'resolved' : 'open'),
    id: 'galley:comment-' + root.id,
    tabindex: '-1',
    'aria-labelledby': heading,
    'data-thread': root.id
  });
  element.append(
    said(root, make('h3', { id: heading, class: 'said-by' },
      make('span', { class: 'number' }, make('span', { class: 'hidden' }, kindOf(root) + ' '), String(number)), ' ')),
    about(root, place, number));
  if (!place) {
    element.append(make('p', { class: 'gone' }, 'These words are no longer in the text.'));
  }
  element.append(...content(root), ...otherVersions(root));
  if (handled) {
    element.append(make('p', { class: 'state' }, stateOf(root)));
  }
  element.append(slot('edit:' + root.id));
  for (const reply of replies) {
    element.append(make('div', { class: 'reply', 'data-reply': reply.id },
      said(reply, make('p', { class: 'said-by' })), ...content(reply), ...otherVersions(reply), slot('edit:' + reply.id),
      make('div', { class: 'actions' }, ...ownActions(reply, number))));
  }
  element.append(make('div', { class: 'actions' },
    button('Reply', () => replyTo(root), { 'aria-label': 'Reply to ' + kindOf(root).toLowerCase() + ' ' + number }),
    button(handled ? 'Reopen' : 'Resolve', () => toggle(root),
      { 'aria-label': (handled ? 'Reopen ' : 'Resolve ') + kindOf(root).toLowerCase() + ' ' + number }),
    ...ownActions(root, number)));
  element.append(slot('reply:' + root.id));
  element.addEventListener('click', event => {
    if (!event.target.closest('button, a, textarea, input, label')) {
      goTo(root.id, false);
    }
  });
  return make('li', {}, element);
}

// Where the form for writing comes to stand when it is about this.
function slot(name) {
  return make('div', { 'data-slot': name });
}

function kindOf(item) {
  return parentOf(item) ? 'Reply' : replacementOf(item) === null ? 'Comment' : 'Suggestion';
}

function stateOf(item) {
  const state = item['galley:status'];
  return state === 'accepted' ? 'Accepted' : state === 'declined' ? 'Declined' : 'Resolved';
}

function said(item, head) {
  const dot = make('span', { class: 'dot', 'aria-hidden': 'true' });
  dot.style.setProperty('--hue', hueOf(item.creator.id));
  head.append(
    dot,
    make('b', { dir: 'auto' }, item.creator.name),
    isMine(item) ? ' (you)' : '',
    ' ',
    make('time', { datetime: item.created }, day(item.created)),
    own.has(item.id) && own.get(item.id).edited ? ', edited' : '');
  return head;
}

// A colour for a person, the same in every copy.
function hueOf(id) {
  return Array.from(id).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 360, 7);
}

function about(item, place, number) {
  const quote = quoteOf(item);
  const words = quote !== null ? shortened(quote, 140) : sectionOf(item).title || 'Beginning of the article';
  const element = quote === null
    ? make('p', { class: 'about' }, 'on the section “' + words + '”')
    : make('blockquote', { class: 'about', dir: 'auto' }, words);
  if (place) {
    element.append(' ', make('a', {
      href: '#galley:ref-' + item.id,
      class: 'to-text',
      'aria-label': 'Show where ' + kindOf(item).toLowerCase() + ' ' + number + ' stands in the text',
      onclick: event => {
        event.preventDefault();
        goTo(item.id, true);
      }
    }, 'Show'));
  }
  return element;
}

function content(item) {
  const replacement = replacementOf(item);
  const parts = [];
  if (replacement !== null) {
    parts.push(make('p', { class: 'label' }, replacement === '' ? 'Suggested deletion:' : 'Suggested change:'));
    parts.push(suggestionText(quoteOf(item) || '', replacement === '' ? '' : asRead(replacement)));
  }
  if (bodyOf(item).trim()) {
    parts.push(bodyElement(item));
  }
  return parts;
}

// What other people made of an annotation without knowing of each other. Galley settles it; here it is shown.
function otherVersions(item) {
  const older = (original['galley:conflicts'] || []).filter(version => version.id === item.id);
  const others = [...older, ...((own.get(item.id) || {}).others || [])];
  return others.length === 0 ? [] : [make('details', { class: 'others' },
    make('summary', {}, counted(others.length, 'other version', 'other versions')),
    ...others.map(version => isTombstone(version)
      ? make('p', {}, 'Somebody deleted it.')
      : make('div', {}, said(version, make('p', { class: 'said-by' })), ...content(version))))];
}

function ownActions(item, number) {
  if (!isMine(item)) {
    return [];
  }
  const which = parentOf(item) ? 'your reply to comment ' + number : 'your ' + kindOf(item).toLowerCase() + ' ' + number;
  return [
    button('Edit', () => edit(item), { 'aria-label': 'Edit ' + which }),
    button('Delete', () => erase(item), { 'aria-label': 'Delete ' + which })
  ];
}
