// Places in the article. A place is counted in UTF-16 units of the words as read (Galley's projection): the text blocks in
// the order of the Markdown source, each followed by a line feed. copy.segments says where its stretches come from.
const blocks = [];
const shownBlocks = Array.from(article.querySelectorAll('[data-b]'));
shownBlocks.forEach(element => {
  blocks[Number(element.dataset.b)] = element;
});

const blockStarts = [];
let wholeLength = 0;
for (const length of copy.blocks) {
  blockStarts.push(wholeLength);
  wholeLength += length + 1;
}

// Of each stretch: where it begins and how long it is as read, where its source begins and how long that is in code
// points, -1 where it is letter for letter what is read.
const stretches = { plain: [], length: [], source: [], sourceLength: [] };
for (let i = 0, plain = 0, source = 0; i < copy.segments.length; i += 4) {
  plain += copy.segments[i];
  source += copy.segments[i + 2];
  stretches.plain.push(plain);
  stretches.length.push(copy.segments[i + 1]);
  stretches.source.push(source);
  stretches.sourceLength.push(copy.segments[i + 3]);
}

// Index of the last entry that is not greater; -1 for none.
function floor(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

// The text nodes of a block itself: not those of blocks in it, nor of what is put in by Galley.
function textNodes(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode(node) {
      if (node.nodeType === Node.TEXT_NODE) {
        return NodeFilter.FILTER_ACCEPT;
      }
      const skipped = node.hasAttribute('data-g') || node.hasAttribute('data-b');
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    }
  });
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  return found;
}

function blockText(index) {
  return blocks[index] ? textNodes(blocks[index]).map(node => node.data).join('') : ' '.repeat(copy.blocks[index]);
}

// The words between two places.
function words(from, to) {
  let found = '';
  for (let i = Math.max(0, floor(blockStarts, from)); i < blockStarts.length && blockStarts[i] < to; i++) {
    found += (blockText(i) + '\n').slice(Math.max(0, from - blockStarts[i]), to - blockStarts[i]);
  }
  return found;
}

function codePoints(text) {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0xdc00 || c > 0xdfff || i === 0 || (text.charCodeAt(i - 1) & 0xfc00) !== 0xd800) {
      count++;
    }
  }
  return count;
}

function sourceLength(i) {
  const length = stretches.sourceLength[i];
  const start = stretches.plain[i];
  return length >= 0 ? length : codePoints(words(start, start + stretches.length[i]));
}

// Where in the source a passage comes from, in code points: as Galley's Projection.toSource says it.
function sourceRange(start, end) {
  const first = floor(stretches.plain, start);
  let from;
  if (first < 0) {
    from = stretches.source.length ? stretches.source[0] : 0;
  } else if (start - stretches.plain[first] >= stretches.length[first]) {
    from = stretches.source[first] + sourceLength(first);
  } else if (stretches.sourceLength[first] >= 0) {
    from = stretches.source[first];
  } else {
    from = stretches.source[first] + codePoints(words(stretches.plain[first], start));
  }
  const last = floor(stretches.plain, end - 1);
  let to = from;
  if (last >= 0) {
    const into = end - 1 - stretches.plain[last];
    const whole = into >= stretches.length[last] || stretches.sourceLength[last] >= 0;
    to = stretches.source[last] + (whole ? sourceLength(last) : codePoints(words(stretches.plain[last], end)));
  }
  return [from, Math.max(from, to)];
}

// The section that a place of the source is in; null before the first heading.
function sectionAt(source) {
  const index = floor(copy.sections.map(section => section.start), source);
  return index < 0 ? null : copy.sections[index];
}

function sectionById(id) {
  return copy.sections.find(section => section.id === id) || null;
}

// What Java takes for white space or a space character.
const SPACE = /[\t-\r\u001c-\u001f \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

// The passage without white space at its ends, with characters whole; null where nothing is left.
function passage(from, to) {
  const text = words(from, to);
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text[start])) {
    start++;
  }
  while (start < end && SPACE.test(text[end - 1])) {
    end--;
  }
  if (start >= end) {
    return null;
  }
  start += from;
  end = from + end;
  if (isInsidePair(start)) {
    start--;
  }
  if (isInsidePair(end)) {
    end++;
  }
  return { start, end };
}

function isInsidePair(place) {
  return place > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(words(place - 1, place + 1));
}

// What an annotation keeps of a passage: as Galley's Targets.passage says it.
function passageTarget(place) {
  const context = 32;
  const [start, end] = sourceRange(place.start, place.end);
  const section = sectionAt(start);
  return {
    start,
    end,
    section: section ? section.id : '',
    exact: words(place.start, place.end),
    prefix: Array.from(words(Math.max(0, place.start - 2 * context), place.start)).slice(-context).join(''),
    suffix: Array.from(words(place.end, place.end + 2 * context)).slice(0, context).join('')
  };
}

// The place of a point of the page. Between blocks: the end of the block before, or the beginning of the one after.
function placeOf(node, offset, forwards) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const block = element && element.closest('[data-b]');
  const point = document.createRange();
  point.setStart(node, offset);
  if (block) {
    let before = 0;
    for (const text of textNodes(block)) {
      if (text === node) {
        before += offset;
        break;
      }
      if (point.comparePoint(text, 0) >= 0) {
        break;
      }
      before += text.length;
    }
    return blockStarts[Number(block.dataset.b)] + before;
  }
  let low = 0;
  let high = shownBlocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (point.comparePoint(shownBlocks[middle], 0) >= 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  const next = shownBlocks[forwards ? low : low - 1];
  if (!next) {
    return forwards ? wholeLength : 0;
  }
  const index = Number(next.dataset.b);
  return blockStarts[index] + (forwards ? 0 : copy.blocks[index]);
}

// The passage that a range of the page covers; null for none.
function passageOf(range) {
  const within = document.createRange();
  within.selectNodeContents(article);
  const chosen = range.cloneRange();
  if (chosen.compareBoundaryPoints(Range.START_TO_START, within) < 0) {
    chosen.setStart(within.startContainer, within.startOffset);
  }
  if (chosen.compareBoundaryPoints(Range.END_TO_END, within) > 0) {
    chosen.setEnd(within.endContainer, within.endOffset);
  }
  if (chosen.collapsed || !article.contains(chosen.startContainer) || !article.contains(chosen.endContainer)) {
    return null;
  }
  const from = placeOf(chosen.startContainer, chosen.startOffset, true);
  const to = placeOf(chosen.endContainer, chosen.endOffset, false);
  return from < to ? passage(from, to) : null;
}

// The text nodes of a passage: of each, from where to where.
function piecesOf(start, end) {
  const pieces = [];
  for (let i = Math.max(0, floor(blockStarts, start)); i < blockStarts.length && blockStarts[i] < end; i++) {
    let at = blockStarts[i];
    for (const node of blocks[i] ? textNodes(blocks[i]) : []) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, node.length);
      if (from < to) {
        pieces.push({ node, from, to, place: at + from });
      }
      at += node.length;
    }
  }
  return pieces;
}

// A range of the page for a passage; null where it is not shown.
function rangeOf(place) {
  const pieces = piecesOf(place.start, place.end);
  if (!pieces.length) {
    return null;
  }
  const range = document.createRange();
  range.setStart(pieces[0].node, pieces[0].from);
  range.setEnd(pieces[pieces.length - 1].node, pieces[pieces.length - 1].to);
  return range;
}
