// What is known of the annotations: those the copy came with, and what was done to them and added in this page. Kept in the
// browser's storage, under a name that only this copy of this article has, so that a reload loses nothing.
const KEY = 'galley:' + copy.article + ':' + copy.id;
const PERSON_KEY = 'galley:person';

const came = new Map(original.items.map(item => [item.id, item]));

// By id: { version, others, place, edited, saved, old, was }. version is an item or a tombstone of the review file, others are
// versions of it (if any) by people who did not know of this one, place is the passage in this article (null for a section),
// edited whether its words were changed here, saved how many changes of it the last file held, old whether other people may
// have it, was what a tombstone stands for.
const own = new Map();

// Entries of what was deleted before anybody else had it, by id: it comes back by undo, or by a form that is still open. No
// file tells of it; other tabs are told its id, for they may hold it still.
const gone = new Map();

let person = { id: URN + newId(), name: '' };
let storageWorks = true;

function isTombstone(version) {
  return version.type === 'galley:Tombstone';
}

function isMine(version) {
  return (version.creator.id || version.creator) === person.id;
}

function itemOf(id) {
  const entry = own.get(id);
  const version = entry ? entry.version : came.get(id);
  return version && !isTombstone(version) ? version : null;
}

function allItems() {
  const ids = new Set([...came.keys(), ...own.keys()]);
  return Array.from(ids, itemOf).filter(Boolean);
}

// One more change of an annotation by the person of this page.
function oneMoreChange(version) {
  const changes = (version['galley:changes'] || []).map(change => ({ ...change }));
  const mine = changes.find(change => change['galley:person'] === person.id);
  if (mine) {
    mine['galley:count']++;
  } else {
    changes.push({ 'galley:person': person.id, 'galley:count': 1 });
  }
  return changes.sort((a, b) => (a['galley:person'] < b['galley:person'] ? -1 : 1));
}

// An annotation as it is now, whatever it was when a card or a form was made of it; what is deleted as it was before, so
// that its next change counts on from the deletion.
function latest(item) {
  const entry = own.get(item.id) || gone.get(item.id);
  if (!entry) {
    return item;
  }
  return isTombstone(entry.version)
    ? { ...(entry.was || item), 'galley:changes': entry.version['galley:changes'] }
    : entry.version;
}

// more: what else is known of it now, see own.
function put(version, more) {
  const before = own.get(version.id) || gone.get(version.id);
  const fresh = { place: null, edited: false, saved: 0, old: came.has(version.id) };
  const entry = { ...fresh, ...before, ...more, version };
  own.set(version.id, before && before.others ? together(entry, before) : entry);
  gone.delete(version.id);
  keep();
}

// --- What a person does

function written(target, place, body, replacement, parent) {
  const time = now();
  const item = {
    id: URN + newId(),
    type: 'Annotation',
    motivation: motivation(replacement, parent),
    creator: { id: person.id, type: 'Person', name: person.name },
    created: time,
    modified: time,
    body: bodies(body, replacement, parent),
    target: parent ? [parent, target] : [target],
    'galley:status': 'open',
    'galley:changes': [{ 'galley:person': person.id, 'galley:count': 1 }]
  };
  put(item, { place });
  return item;
}

function motivation(replacement, parent) {
  const purpose = parent ? 'replying' : 'commenting';
  return replacement === null ? [purpose] : [purpose, 'editing'];
}

function bodies(body, replacement, parent) {
  const purpose = parent ? 'replying' : 'commenting';
  const all = [{ type: 'TextualBody', purpose, format: 'text/markdown', value: body }];
  if (replacement !== null) {
    all.push({ type: 'TextualBody', purpose: 'editing', format: 'text/markdown', value: replacement });
  }
  return all;
}

function rewrite(item, body, replacement) {
  const known = latest(item);
  put({
    ...known,
    creator: { ...known.creator, name: person.name },
    modified: now(),
    motivation: motivation(replacement, parentOf(known)),
    body: bodies(body, replacement, parentOf(known)),
    'galley:changes': oneMoreChange(known)
  }, { edited: true });
}

function setStatus(item, status) {
  const known = latest(item);
  put({ ...known, modified: now(), 'galley:status': status, 'galley:changes': oneMoreChange(known) });
}

// Deletes an annotation of one's own. Returns what brings it back.
function remove(item) {
  const known = latest(item);
  const entry = own.get(item.id);
  if (entry && !entry.old && !entry.saved && !entry.others) {
    // Nobody else has it: there is nothing to tell.
    gone.set(item.id, entry);
    own.delete(item.id);
    keep();
  } else {
    put({
      id: item.id,
      type: 'galley:Tombstone',
      creator: known.creator.id,
      'galley:deleted': now(),
      'galley:changes': oneMoreChange(known)
    }, { was: known });
  }
  return () => {
    // Where there is another version, that one is shown now.
    const deleted = ((own.get(item.id) || {}).others || []).find(isTombstone);
    if (deleted || !itemOf(item.id)) {
      const before = deleted ? { ...known, 'galley:changes': deleted['galley:changes'] } : latest(known);
      put({ ...before, creator: { ...before.creator, name: person.name }, 'galley:changes': oneMoreChange(before) });
    }
  };
}

// Another name: what was written under the old one is signed anew.
function rename(name) {
  if (name === person.name) {
    return;
  }
  person.name = name;
  for (const entry of own.values()) {
    const version = entry.version;
    if (!isTombstone(version) && isMine(version) && version.creator.name !== name) {
      entry.version = { ...version, creator: { ...version.creator, name }, 'galley:changes': oneMoreChange(version) };
    }
  }
  keep();
}

// --- Keeping

function unsaved() {
  return Array.from(own.values()).filter(entry => changesIn(entry) !== entry.saved);
}

function markSaved() {
  for (const entry of own.values()) {
    entry.saved = changesIn(entry);
    entry.old = true;
  }
  keep();
}

// Takes over what another tab, an earlier visit, or a page that somebody's browser saved has kept: the later version of each
// annotation, both where neither is, and that one was deleted after it. Tells whether anything was taken.
function adopt(kept) {
  let changed = false;
  for (const [id, entry] of Object.entries((kept && kept.gone) || {})) {
    const known = own.get(id) || gone.get(id);
    if (!known || (contains(entry.version, known.version) && !known.saved)) {
      changed = own.delete(id) || changed;
      gone.set(id, { ...known, version: { ...(known && known.version), ...entry.version } });
    }
  }
  for (const [id, entry] of Object.entries((kept && kept.own) || {})) {
    const known = own.get(id);
    const deleted = gone.get(id);
    if (deleted && contains(deleted.version, entry.version) && !entry.saved) {
      continue;
    }
    const both = known ? together(known, entry) : entry;
    if (JSON.stringify(both) !== JSON.stringify(known)) {
      own.set(id, both);
      gone.delete(id);
      changed = true;
    }
  }
  return changed;
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch (damaged) {
    return null;
  }
}

// Everything, as the browser keeps it. Of what is gone no words, only how often it had been changed.
function keptText() {
  return textOf(Object.fromEntries(own));
}

// The same, as a page carries it to other people: without the words of what was deleted.
function carriedText() {
  return textOf(Object.fromEntries(Array.from(own, ([id, { was, ...entry }]) => [id, entry])));
}

function textOf(known) {
  const deleted = Array.from(gone, ([id, { version }]) => [id, { version: { id, 'galley:changes': version['galley:changes'] } }]);
  return JSON.stringify({ own: known, gone: Object.fromEntries(deleted) });
}

function keep() {
  try {
    adopt(parsed(localStorage.getItem(KEY)));
    localStorage.setItem(KEY, keptText());
    localStorage.setItem(PERSON_KEY, JSON.stringify(person));
    storageWorks = localStorage.getItem(KEY) !== null;
  } catch (blocked) {
    storageWorks = false;
  }
}

// Reads what an earlier visit kept, and then what a page that the browser saved with it in it has carried along, if any. Returns
// how many annotations that were.
function recall(carried) {
  try {
    const known = parsed(localStorage.getItem(PERSON_KEY));
    if (known && /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(known.id)) {
      person = { id: known.id, name: String(known.name || '') };
    }
    adopt(parsed(localStorage.getItem(KEY)));
    localStorage.setItem('galley:probe', '1');
    localStorage.removeItem('galley:probe');
  } catch (blocked) {
    storageWorks = false;
  }
  adopt(parsed(carried));
  return own.size;
}
