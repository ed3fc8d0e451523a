// The comments beside the article: one card for each thread, in the order of the text.
const staticBodies = new Map();
let shownThreads = [];
let current = null;
let filter = 'all';

const list = make('ol', { class: 'threads' });
const emptyNote = make('p', { class: 'empty' });
const storageNote = make('p', { class: 'notice', hidden: true },
  'This browser does not keep what you write here. Save your review before you close or reload this page.');
const panelHeading = make('h2', { id: 'galley:panel', tabindex: '-1' }, 'Comments');
const filterChoice = make('select', { id: 'galley:filter', onchange: () => { filter = filterChoice.value; show(); } },
  make('option', { value: 'all' }, 'All'),
  make('option', { value: 'open' }, 'Open'),
  make('option', { value: 'handled' }, 'Resolved'),
  make('option', { value: 'mine' }, 'Mine'));
const composerPlace = make('div', { class: 'composer-place' });
const panel = make('aside', { class: 'panel', 'aria-labelledby': 'galley:panel', lang: 'en' },
  make('div', { class: 'panel-head' },
    panelHeading,
    make('label', { for: 'galley:filter', class: 'filter' }, 'Show '),
    filterChoice,
    button('Close', () => closePanel(), { class: 'quiet panel-close' })),
  storageNote,
  composerPlace,
  emptyNote,
  list);

// Bodies that Galley rendered when it made the copy. They are used for as long as their words are those of then.
function takeStaticBodies() {
  copy.threads.forEach((ids, index) => {
    const note = document.getElementById('galley:comment-' + (index + 1));
    if (!note) {
      return;
    }
    const bodies = note.querySelectorAll(':scope > .body, :scope > .reply > .body');
    ids.forEach((id, number) => {
      if (bodies[number]) {
        staticBodies.set(id, bodies[number]);
      }
    });
  });
  const section = article.querySelector('section.comments');
  if (section) {
    section.remove();
  }
}

function bodyElement(item) {
  const known = staticBodies.get(item.id);
  const first = came.get(item.id);
  return known && first && bodyOf(first) === bodyOf(item) ? known.cloneNode(true) : rendered(bodyOf(item));
}

function isShown(thread) {
  return filter === 'all' ||
    (filter === 'open' && !isHandled(thread.root)) ||
    (filter === 'handled' && isHandled(thread.root)) ||
    (filter === 'mine' && [thread.root, ...thread.replies].some(isMine));
}

// Shows the annotations as they are now, in the article and beside it.
function show() {
  const focused = document.activeElement;
  shownThreads = threads();
  markAll(shownThreads);
  const cards = [];
  shownThreads.forEach((thread, index) => {
    if (isShown(thread) || (writing && writing.thread === thread.root.id)) {
      cards.push(card(thread, index + 1));
    }
  });
  list.replaceChildren(...cards);
  placeComposer();
  focusAgain(focused);
  panelHeading.textContent = 'Comments (' + shownThreads.length + ')';
  emptyNote.hidden = cards.length > 0 || Boolean(writing);
  emptyNote.textContent = shownThreads.length
    ? 'None of the comments is of this kind.'
    : 'No comments yet. Select words in the article and choose “Comment”, or choose “Comment” first and then the place.';
  storageNote.hidden = storageWorks;
  if (current && !itemOf(current)) {
    current = null;
  }
  select(current);
  // A page that the browser saves as it stands carries along what was written in it.
  panel.dataset.kept = carriedText();
  showState();
}

// Gives the keyboard back to what lost it because the page was made anew around it: the form, or else what bears the name of
// what had it, such as the card of the same thread.
function focusAgain(focused) {
  if (focused === document.activeElement) {
    return;
  }
  const named = focused.closest('[id]');
  const again = focused.isConnected ? focused : named && document.getElementById(named.id);
  if (again) {
    again.focus({ preventScroll: true });
  }
}

function toggle(root) {
  const handled = isHandled(root);
  setStatus(root, handled ? 'open' : 'resolved');
  show();
  focusCard(root.id, '.actions button:nth-of-type(2)');
  tell(handled ? 'Reopened.' : 'Marked as resolved.');
}

function erase(item) {
  const kind = kindOf(item);
  const thread = shownThreads.find(one => one.root.id === item.id || one.replies.includes(item));
  const next = shownThreads[shownThreads.indexOf(thread) + 1] || shownThreads[shownThreads.indexOf(thread) - 1];
  const undo = remove(item);
  show();
  if (!focusCard(thread.root.id) && !(next && focusCard(next.root.id))) {
    panelHeading.focus();
  }
  tell(kind + ' deleted.', () => {
    undo();
    current = thread.root.id;
    show();
    focusCard(item.id) || focusCard(thread.root.id);
    tell(kind + ' is back.');
  });
}

function focusCard(id, within) {
  const card = document.getElementById('galley:comment-' + id);
  if (!card) {
    return false;
  }
  ((within && card.querySelector(within)) || card).focus();
  return true;
}

// Makes a thread the current one and shows it on both sides. The keyboard goes to its card, or to its place in the text.
function goTo(id, toText) {
  current = id;
  select(id);
  const reference = document.getElementById('galley:ref-' + id);
  const card = document.getElementById('galley:comment-' + id);
  if (toText) {
    closePanel();
  } else {
    openPanel();
  }
  if (reference && (toText || !narrow.matches)) {
    reveal(reference);
  }
  if (card && (!toText || !narrow.matches)) {
    card.scrollIntoView({ block: 'nearest' });
  }
  const target = toText ? reference : card;
  if (target) {
    target.focus({ preventScroll: true });
  }
}

function step(by) {
  const shown = shownThreads.filter(isShown);
  if (!shown.length) {
    tell('There are no comments.');
    return;
  }
  const at = shown.findIndex(thread => thread.root.id === current);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
  if (next < 0 || next >= shown.length) {
    tell(by > 0 ? 'That was the last comment.' : 'That was the first comment.');
    return;
  }
  goTo(shown[next].root.id, false);
}

function openPanel() {
  panel.classList.add('open');
  panelButton.setAttribute('aria-expanded', 'true');
}

function closePanel() {
  if (!panel.classList.contains('open')) {
    return;
  }
  const inside = panel.contains(document.activeElement);
  panel.classList.remove('open');
  panelButton.setAttribute('aria-expanded', 'false');
  if (inside && narrow.matches) {
    panelButton.focus();
  }
}
