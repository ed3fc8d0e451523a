// What stands around the article: the bar, the keys, messages; and the beginning of it all.
const message = make('span', {});
const undoButton = button('Undo', () => {
  const undo = undoLast;
  hush();
  if (undo) {
    undo();
  }
}, { hidden: true });
const messageBar = make('div', { class: 'message', lang: 'en' },
  make('div', { role: 'status', 'aria-live': 'polite' }, message), undoButton);
let undoLast = null;
let messageTimer = 0;

// Says what happened, to eyes and ears. undo: what takes it back, where something does.
function tell(words, undo) {
  undoLast = undo || null;
  undoButton.hidden = !undo;
  message.textContent = words;
  messageBar.classList.add('shown');
  clearTimeout(messageTimer);
  messageTimer = setTimeout(hush, undo ? 20000 : 8000);
}

function hush() {
  if (undoButton === document.activeElement) {
    messageTimer = setTimeout(hush, 8000);
    return;
  }
  undoLast = null;
  messageBar.classList.remove('shown');
  undoButton.hidden = true;
  message.textContent = '';
}

const panelCount = make('span', {});
const panelButton = button('', () => (panel.classList.contains('open') ? closePanel() : (openPanel(), panelHeading.focus())), {
  class: 'panel-button',
  'aria-expanded': 'false',
  'aria-controls': 'galley:panel-all'
});
panelButton.append('Comments ', panelCount);
panel.id = 'galley:panel-all';
const saveButton = button('Save review', () => openSave(), { class: 'primary' });
const saveState = make('span', { class: 'save-state' });
const commentButton = button('Comment', () => comment(false), { title: 'On the selected words, or on a place you choose next' });
commentButton.addEventListener('mousedown', event => event.preventDefault());
const bar = make('header', { class: 'bar', lang: 'en' },
  make('p', { class: 'what' }, 'Review copy'),
  saveState, commentButton, panelButton,
  button('Help', () => helpDialog.showModal()), saveButton);

function stateOfReview() {
  const count = unsaved().length;
  return count ? counted(count, 'change is', 'changes are') + ' not saved yet.' : '';
}

// What nobody can decide here: it is said, shown with each of them, and left to the writer.
function stateOfVersions() {
  const count = Array.from(own.values()).filter(entry => entry.others).length;
  return count ? counted(count, 'entry was', 'entries were') + ' changed by several people at once: all versions are kept. ' : '';
}

function showState() {
  const count = unsaved().length;
  panelCount.textContent = String(shownThreads.length);
  saveState.textContent = count ? counted(count, 'change', 'changes') + ' not saved' : own.size ? 'All saved' : '';
}

// --- Keys

let lettersWork = true;
const lettersBox = make('input', { type: 'checkbox', id: 'galley:letters', onchange: () => {
  lettersWork = lettersBox.checked;
  try {
    localStorage.setItem('galley:letters', lettersWork ? 'yes' : 'no');
  } catch (blocked) {
    // It holds until the page is closed.
  }
} });

const KEYS = [
  ['C', 'Comment on the selected words; without any, choose a place with the arrow keys'],
  ['S', 'Suggest other words'],
  ['N', 'Next comment'],
  ['P', 'Previous comment'],
  ['T', 'From a comment to its place in the text'],
  ['R', 'Reply'],
  ['E', 'Resolve or reopen'],
  ['O', 'Contents'],
  ['?', 'This help'],
  ['Ctrl S', 'Save review'],
  ['Ctrl Enter', 'Add what you have written'],
  ['Esc', 'Leave']
];
const helpDialog = make('dialog', { class: 'sheet', 'aria-labelledby': 'galley:help-title', lang: 'en' },
  make('h2', { id: 'galley:help-title', tabindex: '-1', autofocus: true }, 'How to review'),
  make('p', {}, 'Read, select words, and choose “Comment” or “Suggest”. The + beside a heading comments on its section. '
    + 'Other people’s comments can be answered and resolved.'),
  make('p', {}, 'When you are done, choose “Save review” and send the file to the writer. Everything that you wrote goes into it. '
    + 'Until then it is kept in this browser only, and nothing is ever sent from this page.'),
  make('table', {}, make('caption', {}, 'Keys'), make('tbody', {}, ...KEYS.map(([key, does]) =>
    make('tr', {}, make('th', { scope: 'row' }, make('kbd', {}, key)), make('td', {}, does))))),
  make('p', { class: 'field check' }, lettersBox, make('label', { for: 'galley:letters' }, 'Single letters work as keys')),
  make('div', { class: 'actions' }, button('Close', () => helpDialog.close(), { class: 'primary' })));

const letters = {
  c: () => comment(false),
  s: () => comment(true),
  n: () => step(1),
  p: () => step(-1),
  t: () => current && goTo(current, true),
  r: () => current && replyTo(itemOf(current)),
  e: () => current && toggle(itemOf(current)),
  o: () => openContents(),
  '?': () => helpDialog.showModal()
};

function openContents() {
  const details = document.querySelector('.contents details');
  if (details) {
    details.open = true;
    details.querySelector('a').focus();
  }
}

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) {
    return;
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's') {
    event.preventDefault();
    openSave();
    return;
  }
  if (event.target.closest('input, textarea, select')) {
    return;
  }
  if (chosen && !event.target.closest('button, a, summary') && chooseByKey(event)) {
    event.preventDefault();
    return;
  }
  if (event.key === 'Escape') {
    escape();
    return;
  }
  const does = letters[event.key.toLowerCase()];
  if (lettersWork && does && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    does();
  }
});

function escape() {
  if (chosen) {
    endChoosing(true);
  } else if (writing) {
    leave();
  } else if (!selectionBar.hidden) {
    window.getSelection().removeAllRanges();
  } else if (panel.classList.contains('open') && narrow.matches) {
    closePanel();
  } else if (current) {
    const card = document.getElementById('galley:comment-' + current);
    if (card && card.contains(document.activeElement)) {
      goTo(current, true);
    }
    current = null;
    select(null);
  }
}

// --- Where one is in the contents

function followReading() {
  const links = new Map();
  document.querySelectorAll('.contents a').forEach(link => links.set(decodeURIComponent(link.hash.slice(1)), link));
  if (!links.size || typeof IntersectionObserver !== 'function') {
    return;
  }
  let here = null;
  const observer = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (entry.isIntersecting && links.has(entry.target.id)) {
        if (here) {
          here.removeAttribute('aria-current');
        }
        here = links.get(entry.target.id);
        here.setAttribute('aria-current', 'location');
      }
    }
  }, { rootMargin: '0px 0px -70% 0px' });
  links.forEach((link, id) => {
    const heading = document.getElementById(id);
    if (heading) {
      observer.observe(heading);
    }
  });
}

// --- The beginning

// A page that the browser saved "complete" holds what this script had made of it, and this script, which makes it anew.
// Takes that out. Returns what was written in such a page, as it is kept; null in a page that is as Galley made it.
function clearMade() {
  const saved = document.querySelector('body > .panel');
  const carried = saved && saved.dataset.kept;
  document.querySelectorAll('body > .bar, body > .panel, body > .message, body > dialog.sheet').forEach(made => made.remove());
  article.querySelectorAll('ins[data-of]').forEach(inserted => inserted.remove());
  article.querySelectorAll('mark[data-of], del[data-of], span.aim').forEach(unwrap);
  article.querySelectorAll('button.on-section').forEach(made => {
    const around = made.parentNode;
    made.remove();
    unwrap(around);
  });
  article.querySelectorAll('[data-focusable]').forEach(block => {
    block.removeAttribute('tabindex');
    block.removeAttribute('data-focusable');
  });
  article.querySelectorAll('.chosen').forEach(block => block.classList.remove('chosen'));
  article.querySelectorAll('.contents [aria-current]').forEach(link => link.removeAttribute('aria-current'));
  document.body.classList.remove('choosing');
  shortenLinks();
  return carried;
}

// Links within a page that the browser saved lead to where the page was before: it writes their addresses out.
function shortenLinks() {
  const before = document.querySelector('.skip').getAttribute('href').split('#')[0];
  if (before) {
    document.querySelectorAll('a[href^="' + CSS.escape(before) + '#"]').forEach(link => link.setAttribute('href', link.hash));
  }
}

function begin() {
  document.documentElement.classList.add('js');
  const carried = clearMade();
  // What a link leads to opens beside what is being written.
  article.querySelectorAll('a[href^="http"]').forEach(link => {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
  clearStaticMarks();
  takeStaticBodies();
  addSectionButtons();
  const known = recall(carried);
  try {
    lettersWork = localStorage.getItem('galley:letters') !== 'no';
  } catch (blocked) {
    // As usual, then.
  }
  lettersBox.checked = lettersWork;
  bar.append(chooserNote, selectionBar);
  document.querySelector('.skip').after(bar);
  // All before this script, so that they are there to be cleared when it runs in a page that was saved with them.
  article.parentNode.after(panel, messageBar, saveDialog, helpDialog);
  show();
  followReading();
  if (known) {
    tell('What was written here before is still there. ' + stateOfVersions() + stateOfReview());
  }
}

// The keyboard of a telephone covers the foot of the page, where the form is.
if (window.visualViewport) {
  window.visualViewport.addEventListener('resize', () => {
    const covered = Math.max(0, window.innerHeight - window.visualViewport.height * window.visualViewport.scale);
    document.documentElement.style.setProperty('--covered', Math.round(covered) + 'px');
  });
}

// Another window has changed what both show.
window.addEventListener('storage', event => {
  if (event.key === KEY && adopt(parsed(event.newValue))) {
    show();
  }
});

begin();
