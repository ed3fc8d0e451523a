// Which version of an annotation came after which. As in Galley itself: a version counts how often each person changed it, so
// that a change of what one knew is told from a change beside it.

function countsOf(version) {
  return new Map((version['galley:changes'] || []).map(change => [change['galley:person'], change['galley:count']]));
}

// Whether version a was made of b, or is b.
function contains(a, b) {
  const counts = countsOf(a);
  return Array.from(countsOf(b)).every(([person, count]) => (counts.get(person) || 0) >= count);
}

function versionsOf(entry) {
  return [entry.version, ...(entry.others || [])];
}

// How many changes an entry knows of, in all its versions.
function changesIn(entry) {
  const most = new Map();
  for (const version of versionsOf(entry)) {
    countsOf(version).forEach((count, person) => most.set(person, Math.max(count, most.get(person) || 0)));
  }
  return Array.from(most.values()).reduce((sum, count) => sum + count, 0);
}

// What two entries of one annotation come to: every version that no other one was made of. What somebody says is shown before
// that somebody deleted it, then the one with more changes, then the one that was known.
function together(known, entry) {
  const all = [...versionsOf(known), ...versionsOf(entry)];
  const left = all.filter((version, index) => all.every((other, at) =>
    !contains(other, version) || (contains(version, other) && index <= at)));
  left.sort((a, b) => isTombstone(a) - isTombstone(b) || changesIn({ version: b }) - changesIn({ version: a }));
  const both = {
    ...known,
    version: left[0],
    place: known.place || entry.place,
    edited: known.edited || entry.edited,
    saved: Math.max(known.saved || 0, entry.saved || 0),
    old: known.old || entry.old
  };
  delete both.others;
  delete both.was;
  if (left.length > 1) {
    both.others = left.slice(1);
  }
  if (known.was || entry.was) {
    both.was = known.was || entry.was;
  }
  return both;
}
