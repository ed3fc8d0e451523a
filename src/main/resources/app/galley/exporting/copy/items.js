// What an annotation says, and the threads that annotations make.

function parentOf(item) {
  const first = Array.isArray(item.target) ? item.target[0] : item.target;
  return typeof first === 'string' ? first : null;
}

function targetOf(item) {
  return Array.isArray(item.target) ? item.target[item.target.length - 1] : item.target;
}

function bodyOf(item) {
  return (item.body.find(body => body.purpose !== 'editing') || { value: '' }).value;
}

function replacementOf(item) {
  const body = item.body.find(one => one.purpose === 'editing');
  return body ? body.value : null;
}

function selectorOf(item, type) {
  return targetOf(item).selector.find(selector => selector.type === type);
}

function quoteOf(item) {
  const fragment = selectorOf(item, 'FragmentSelector');
  return fragment && fragment.refinedBy ? fragment.refinedBy.exact : null;
}

function sectionOf(item) {
  const fragment = selectorOf(item, 'FragmentSelector');
  return { id: fragment.value, title: fragment['galley:sectionTitle'] || '' };
}

function isHandled(item) {
  return item['galley:status'] !== 'open';
}

// Where a thread's first annotation stands in the article; null where its words are not in it any more.
function placeOfItem(item) {
  const entry = own.get(item.id);
  if (entry && entry.place) {
    return entry.place;
  }
  const known = copy.places[item.id];
  if (known) {
    return { start: known[0], end: known[1] };
  }
  if (quoteOf(item) !== null) {
    return null;
  }
  const section = sectionById(sectionOf(item).id);
  return section ? { start: section.place[0], end: section.place[1] } : null;
}

// The threads in the order of the text: { root, replies, place }. A reply to what is missing, or to itself in a circle,
// begins a thread of its own.
function threads() {
  const items = new Map(allItems().map(item => [item.id, item]));
  const gathered = new Map();
  for (const item of items.values()) {
    const root = rootOf(item, items);
    if (!gathered.has(root.id)) {
      gathered.set(root.id, { root, replies: [], place: placeOfItem(root) });
    }
    if (root !== item) {
      gathered.get(root.id).replies.push(item);
    }
  }
  const byTime = (a, b) => (a.created + a.id < b.created + b.id ? -1 : 1);
  const start = thread => (thread.place ? thread.place.start : Infinity);
  const all = Array.from(gathered.values());
  all.forEach(thread => thread.replies.sort(byTime));
  return all.sort((a, b) => (start(a) === start(b) ? byTime(a.root, b.root) : start(a) - start(b)));
}

function rootOf(item, items) {
  let at = item;
  for (let steps = 0; parentOf(at) && items.has(parentOf(at)); steps++) {
    if (steps > items.size) {
      return item;
    }
    at = items.get(parentOf(at));
  }
  return at;
}
