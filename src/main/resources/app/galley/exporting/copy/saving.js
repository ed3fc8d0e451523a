// The review file: shown, and given to the browser to be downloaded.

// What was written or changed in this page, and nothing else.
function reviewFile() {
  const byId = (a, b) => (a.id < b.id ? -1 : 1);
  const versions = Array.from(own.values(), entry => entry.version);
  const items = versions.filter(version => !isTombstone(version)).sort(byId);
  const others = otherOwnVersions().sort(byId);
  const needed = new Set([...items, ...others].filter(version => !isTombstone(version))
    .map(item => targetOf(item).state['galley:sha256']));
  return {
    '@context': original['@context'],
    id: original.id,
    type: 'AnnotationPage',
    'galley:formatVersion': original['galley:formatVersion'],
    'galley:article': original['galley:article'],
    'galley:texts': original['galley:texts'].filter(text => needed.has(text['galley:sha256'])),
    items,
    'galley:tombstones': versions.filter(isTombstone).sort(byId),
    'galley:conflicts': others
  };
}

function otherOwnVersions() {
  return Array.from(own.values()).flatMap(entry => entry.others || []);
}

function reviewText() {
  return JSON.stringify(reviewFile(), null, 2) + '\n';
}

function slug(text) {
  return Array.from(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')).slice(0, 60).join('').replace(/^-+|-+$/g, '');
}

function fileName() {
  return [slug(original['galley:article'].label), slug(person.name)].filter(Boolean).join('-') + '.review.json';
}

function summary(version) {
  const entry = make('li', {}, own.get(version.id).version === version ? '' : 'Another version: ');
  if (isTombstone(version)) {
    const was = own.get(version.id).was || came.get(version.id);
    entry.append(make('b', {}, 'Deleted: '), was ? shortened(bodyOf(was) || quoteOf(was) || '', 200) : 'an earlier comment');
    return entry;
  }
  const mine = isMine(version);
  const about = quoteOf(version) !== null ? '“' + shortened(quoteOf(version), 120) + '”' : 'section “' + sectionOf(version).title + '”';
  if (!mine && came.has(version.id)) {
    entry.append(make('b', {}, isHandled(version) ? stateOf(version) + ': ' : 'Reopened: '),
      version.creator.name + ' on ' + about, ...content(version));
    return entry;
  }
  // Of somebody else: written in a page that was then saved by their browser.
  entry.append(make('b', {}, kindOf(version) + ' '), mine ? '' : 'by ' + version.creator.name + ' ', 'on ' + about,
    isHandled(version) ? ' (' + stateOf(version).toLowerCase() + ')' : '', ...content(version));
  return entry;
}

const saveName = make('input', { id: 'galley:save-name', type: 'text', autocomplete: 'name', maxlength: '200', required: true });
const saveError = make('p', { class: 'error', role: 'alert', id: 'galley:save-error' });
const saveList = make('ol', { class: 'saved-list' });
const saveFileName = make('code', {});
const saveCount = make('p', {});
const saveForm = make('form', { novalidate: true, onsubmit: event => download(event) },
  make('p', { class: 'hint' }, 'A * marks what is required.'),
  field('Your name', true, saveName, 'It stands with each of your comments. No address is asked.'),
  saveError,
  saveCount,
  make('div', { class: 'saved-scroll', tabindex: '0', role: 'group', 'aria-label': 'What the file will contain' }, saveList),
  make('p', { class: 'hint' }, 'Besides these the file holds the title of the article and the text that the comments are on, '
    + 'so that they can be found again. Nothing is sent from here.'),
  make('p', {}, 'File: ', saveFileName),
  make('div', { class: 'actions' },
    make('button', { type: 'submit', class: 'primary' }, 'Save file'),
    button('Copy instead', () => copyText(), { title: 'For a mail, where the browser cannot save a file' }),
    button('Cancel', () => saveDialog.close())));
const saveNothing = make('div', {},
  make('p', {}, 'There is nothing to save yet. Write a comment first, or resolve one.'),
  make('div', { class: 'actions' }, button('Close', () => saveDialog.close(), { class: 'primary' })));
const saveDialog = make('dialog', { class: 'sheet', 'aria-labelledby': 'galley:save-title', lang: 'en' },
  make('h2', { id: 'galley:save-title' }, 'Save review'), saveForm, saveNothing);
// A page that the browser saves holds what stands in it also where it is not shown, such as the words of what was deleted.
saveDialog.addEventListener('close', () => saveList.replaceChildren());
saveName.addEventListener('input', () => {
  saveFileName.textContent = [slug(original['galley:article'].label), slug(saveName.value)].filter(Boolean).join('-') + '.review.json';
});

function openSave() {
  endChoosing(false);
  if (writing && writing.isDirty() && !isFree()) {
    return;
  }
  const versions = Array.from(own.values()).flatMap(versionsOf);
  saveForm.hidden = versions.length === 0;
  saveNothing.hidden = versions.length > 0;
  saveName.value = person.name;
  saveName.removeAttribute('aria-invalid');
  saveError.textContent = '';
  saveCount.textContent = 'The file will contain ' + (versions.length === 1 ? 'this entry:' : 'these ' + versions.length + ' entries:');
  const order = new Map(shownThreads.flatMap(thread => [thread.root, ...thread.replies]).map((item, index) => [item.id, index]));
  const at = version => (order.has(version.id) ? order.get(version.id) : Infinity);
  saveList.replaceChildren(...versions.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))).map(summary));
  saveFileName.textContent = fileName();
  saveDialog.showModal();
  (versions.length === 0 ? saveNothing.querySelector('button') : person.name ? saveForm.querySelector('[type=submit]') : saveName).focus();
}

function signed() {
  const name = cleaned(saveName.value).trim();
  if (!name) {
    saveError.textContent = 'Enter your name, so that the writer knows whose comments these are.';
    saveName.setAttribute('aria-invalid', 'true');
    saveName.setAttribute('aria-errormessage', 'galley:save-error');
    saveName.focus();
    return false;
  }
  rename(name);
  return true;
}

function download(event) {
  event.preventDefault();
  if (!signed()) {
    return;
  }
  const name = fileName();
  const address = URL.createObjectURL(new Blob([reviewText()], { type: 'application/json' }));
  const link = make('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  finishSaving('Saved as ' + name + ', where your browser puts downloads. Send this file to the writer.');
}

function copyText() {
  if (!signed()) {
    return;
  }
  const text = reviewText();
  const done = () => finishSaving('Copied. Paste it into a mail, or into a file whose name ends in .review.json.');
  const fallback = () => {
    const area = make('textarea', { 'aria-label': 'The review', readonly: true });
    area.value = text;
    saveDialog.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (copied) {
      done();
    } else {
      saveError.textContent = 'This browser does not let the page copy. Choose “Save file”.';
    }
  };
  if (navigator.clipboard && navigator.clipboard.writeText) {
    navigator.clipboard.writeText(text).then(done, fallback);
  } else {
    fallback();
  }
}

function finishSaving(message) {
  markSaved();
  saveDialog.close();
  show();
  tell(message);
}

// Before words are lost. Nothing is lost where the browser keeps them, but the writer has not got them either.
window.addEventListener('beforeunload', event => {
  if (unsaved().length || (writing && writing.isDirty())) {
    event.preventDefault();
    event.returnValue = '';
  }
});
