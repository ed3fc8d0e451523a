// Words that people wrote, as they are shown: always as text, never as HTML.

// A little of Markdown: paragraphs, line ends, strong, emphasised, code. All else stands as it was typed, links too.
function rendered(markdown) {
  const body = make('div', { class: 'body' });
  for (const paragraph of markdown.split(/\n[ \t]*\n/)) {
    const text = paragraph.replace(/^\n+|\s+$/g, '');
    if (text) {
      const element = make('p', { dir: 'auto' });
      inline(text, element);
      body.append(element);
    }
  }
  return body;
}

// Code; strong; emphasised, after what is no letter; a line end.
const MARKS = /(`+)([^`]+)\1|\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|(^|[^\w*])([*_])([^\s*_](?:[^*_]*[^\s*_])?)\5(?!\w)|\n/g;

function inline(text, into) {
  const mark = new RegExp(MARKS);
  let from = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    into.append(text.slice(from, found.index));
    from = mark.lastIndex;
    if (found[0] === '\n') {
      into.append(make('br'));
    } else if (found[1]) {
      into.append(make('code', {}, found[2]));
    } else if (found[3]) {
      into.append(make('strong', {}, found[3]));
    } else {
      into.append(found[4]);
      into.append(make('em', {}, found[6]));
    }
  }
  into.append(text.slice(from));
}

// About what a reader sees of Markdown: the words without the marks for emphasis, headings, lists, quotations and links.
function asRead(markdown) {
  if (markdown.length > 20000) {
    return markdown; // nobody reads that word by word, and what matches marks is not made for it
  }
  return markdown
    .split(/\n(?:[ \t]*\n)*/)
    .map(line => line.replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+)*/, ''))
    .join('\n')
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(MARKS, (all, ticks, code, strong, before, star, emphasised) => code || strong || (emphasised ? before + emphasised : all))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

// What changes from one text to another, word by word: a list of { kind: 'same' | 'gone' | 'come', text }. A longest common
// subsequence; between texts so long that this takes time, all in between the ends they share.
function comparison(before, after) {
  const a = before.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) || [];
  const b = after.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) || [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
  }
  const changes = [];
  add(changes, 'same', a.slice(0, head).join(''));
  between(a.slice(head, a.length - tail), b.slice(head, b.length - tail), changes);
  add(changes, 'same', a.slice(a.length - tail).join(''));
  return joined(changes);
}

function between(a, b, changes) {
  if (a.length * b.length > 250000) {
    add(changes, 'gone', a.join(''));
    add(changes, 'come', b.join(''));
    return;
  }
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(changes, 'same', a[i++]);
      j++;
    } else if (i < a.length && (j === b.length || longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
      add(changes, 'gone', a[i++]);
    } else {
      add(changes, 'come', b[j++]);
    }
  }
}

function add(changes, kind, text) {
  const last = changes[changes.length - 1];
  if (last && last.kind === kind) {
    last.text += text;
  } else if (text) {
    changes.push({ kind, text });
  }
}

// A few letters that stay between two changes are struck and inserted with them: that is read more easily.
function joined(changes) {
  const result = [];
  let gone = '';
  let come = '';
  function flush() {
    add(result, 'gone', gone);
    add(result, 'come', come);
    gone = come = '';
  }
  changes.forEach((change, index) => {
    if (change.kind === 'gone') {
      gone += change.text;
    } else if (change.kind === 'come') {
      come += change.text;
    } else if (gone && come && index + 1 < changes.length && change.text.trim().length < 4) {
      gone += change.text;
      come += change.text;
    } else {
      flush();
      add(result, 'same', change.text);
    }
  });
  flush();
  return result;
}

function suggestionText(before, after) {
  const line = make('p', { class: 'suggestion', dir: 'auto' });
  for (const change of comparison(before, after)) {
    if (change.kind === 'same') {
      line.append(change.text);
    } else if (change.kind === 'gone') {
      line.append(make('del', {}, change.text));
    } else {
      line.append(make('ins', {}, change.text));
    }
  }
  return line;
}
