// What the page was made with, and small things that all the other files use. The files of this folder are put one behind
// the other into one function (ReviewCopyScript), so that they share their names with each other and with nobody else.
const original = JSON.parse(document.getElementById('galley:review').textContent);
const copy = JSON.parse(document.getElementById('galley:copy').textContent);
const article = document.getElementById('galley:article');

const URN = 'urn:uuid:';

// An element. Whoever calls this gives words as strings: nothing is ever read as HTML.
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

function button(words, onclick, attributes) {
  return make('button', { type: 'button', onclick, ...attributes }, words);
}

// A random UUID. A file opened from disk is no secure context in every browser, and then lacks randomUUID.
function newId() {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// The time as review files have it. They hold no year that only a broken clock can show.
function now() {
  const earliest = Date.UTC(1970, 0, 1);
  const latest = Date.UTC(2999, 11, 31);
  return new Date(Math.min(Math.max(Date.now(), earliest), latest)).toISOString();
}

// The text without half characters, which no file may hold, and with line feeds only.
function cleaned(text) {
  return text
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, found => (found.length === 2 ? found : '\uFFFD'))
    .replace(/\r\n?/g, '\n')
    .replace(/\u0000/g, '\uFFFD');
}

function shortened(text, most) {
  const points = Array.from(text.replace(/\s+/g, ' ').trim());
  return points.length <= most ? points.join('') : points.slice(0, most - 1).join('').trimEnd() + '…';
}

function counted(count, one, many) {
  return count === 1 ? '1 ' + one : count + ' ' + many;
}

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

function day(time) {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : dates.format(date);
}

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
const narrow = window.matchMedia('(max-width: 63.99rem)');

function reveal(element) {
  element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
}
