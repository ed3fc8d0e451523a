// The form in which comments, suggestions and replies are written and edited. There is one at a time, so that nothing
// half written is forgotten somewhere.
let writing = null; // { form, slot, thread, isDirty, back }

// Puts the form where it belongs; the cards around it may have been made anew.
function placeComposer() {
  if (!writing) {
    composerPlace.replaceChildren();
    return;
  }
  const slot = writing.slot && panel.querySelector('[data-slot="' + writing.slot + '"]');
  if (writing.form.parentNode !== (slot || composerPlace)) {
    (slot || composerPlace).append(writing.form);
  }
}

// Whether another form may be opened. What is half written comes first.
function isFree() {
  if (writing && writing.isDirty()) {
    openPanel();
    writing.form.scrollIntoView({ block: 'nearest' });
    writing.form.querySelector('textarea').focus();
    tell('You are still writing something else. Add or cancel it first.');
    return false;
  }
  if (writing) {
    closeComposer(false);
  }
  return true;
}

function closeComposer(focusBack) {
  const { back, thread } = writing || {};
  if (writing) {
    writing.form.remove();
  }
  writing = null;
  clearAim();
  show();
  // What had the keyboard before may have been on a card, and cards have been made anew.
  if (focusBack && back && back.isConnected && back !== document.body) {
    back.focus({ preventScroll: true });
  } else if (focusBack && thread && !focusCard(thread)) {
    panelHeading.focus(); // The card is gone, or hidden by the filter.
  }
}

function field(label, required, control, hint) {
  const id = control.id;
  const head = make('label', { for: id }, label, required ? make('span', { 'aria-hidden': 'true' }, ' *') : '');
  control.required = required;
  const parts = [head, control];
  if (hint) {
    parts.splice(1, 0, make('p', { class: 'hint', id: id + '-hint' }, hint));
    control.setAttribute('aria-describedby', id + '-hint');
  }
  return make('div', { class: 'field' }, ...parts);
}

function textarea(id, rows, value) {
  const area = make('textarea', { id, rows, dir: 'auto' });
  area.value = value;
  return area;
}

// Opens the form. options: title, quote, source (text of the passage where something may be suggested, else null), suggest
// (whether to begin with that), body, replacement, done(body, replacement), action, slot, thread.
function compose(options) {
  if (!isFree()) {
    return;
  }
  const back = document.activeElement;
  const body = textarea('galley:body', 3, options.body || '');
  const replacement = textarea('galley:replacement', 3,
    options.replacement === null || options.replacement === undefined ? options.source || '' : options.replacement);
  const name = make('input', { id: 'galley:name', type: 'text', autocomplete: 'name', maxlength: '200' });
  name.value = person.name;
  const suggesting = make('input', { id: 'galley:suggesting', type: 'checkbox' });
  suggesting.checked = Boolean(options.suggest);
  const bodyField = field('Comment', true, body, 'You may write *emphasis*, **strong** and `code`.');
  const replacementField = field('New text', false, replacement,
    options.source && options.quote !== options.source
      ? 'Change it as you would have it; leave it empty to delete. Signs such as * are the writer’s marks for emphasis.'
      : 'Change it as you would have it; leave it empty to delete. To insert, add words.');
  const error = make('p', { class: 'error', role: 'alert', id: 'galley:error' });
  const parts = [
    make('h3', { id: 'galley:composer' }, options.title),
    options.quote ? make('blockquote', { class: 'about', dir: 'auto' }, shortened(options.quote, 200)) : '',
    make('p', { class: 'hint' }, 'A * marks what is required.'),
    person.name ? '' : field('Your name', true, name, 'It goes into the file with your comments. No address is asked.'),
    options.source === null ? '' : make('div', { class: 'field check' }, suggesting,
      make('label', { for: 'galley:suggesting' }, 'Suggest other words')),
    options.source === null ? '' : replacementField,
    bodyField,
    error,
    make('div', { class: 'actions' },
      make('button', { type: 'submit', class: 'primary' }, options.action),
      button('Cancel', () => closeComposer(true)))
  ];
  const form = make('form', { class: 'composer', novalidate: true, 'aria-labelledby': 'galley:composer', onsubmit: submit },
    ...parts.filter(Boolean));

  function isSuggesting() {
    return options.source !== null && suggesting.checked;
  }

  function arrange() {
    replacementField.hidden = !isSuggesting();
    const label = bodyField.querySelector('label');
    label.firstChild.data = isSuggesting() ? 'Reason (not required)' : 'Comment';
    label.lastElementChild.hidden = isSuggesting();
    body.required = !isSuggesting();
  }

  function fail(control, message) {
    control.parentNode.append(error);
    error.textContent = message;
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-errormessage', 'galley:error');
    control.focus();
  }

  function submit(event) {
    event.preventDefault();
    [name, body, replacement].forEach(control => control.removeAttribute('aria-invalid'));
    error.textContent = '';
    const said = cleaned(body.value).trim();
    const changed = isSuggesting() ? cleaned(replacement.value) : null;
    if (!person.name && !cleaned(name.value).trim()) {
      fail(name, 'Enter your name, so that the writer knows whose comment it is.');
    } else if (changed === null && !said) {
      fail(body, 'Enter your comment.');
    } else if (changed !== null && (changed === options.source || changed === options.quote)) {
      fail(replacement, 'These are the words as they are. Change them, or untick “Suggest other words” to comment.');
    } else {
      if (!person.name) {
        rename(cleaned(name.value).trim());
      }
      writing = null;
      clearAim();
      options.done(said, changed);
    }
  }

  const before = [body.value, replacement.value];
  writing = {
    form,
    slot: options.slot || null,
    thread: options.thread || null,
    isDirty: () => form.isConnected && (body.value !== before[0] || replacement.value !== before[1]),
    back
  };
  suggesting.addEventListener('change', arrange);
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit ? form.requestSubmit() : submit(event);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
  });
  arrange();
  openPanel();
  show();
  const first = !person.name ? name : isSuggesting() ? replacement : body;
  form.scrollIntoView({ block: 'start' });
  if (aim && aim.length && narrow.matches) {
    // Above the comments, which take most of a small screen.
    aim[0].scrollIntoView({ block: 'start' });
  }
  first.focus({ preventScroll: true });
}

// Escape: gives up what is empty at once, and asks again before it gives up words.
function leave() {
  if (!writing.isDirty() || writing.asked) {
    closeComposer(true);
    tell('Not added.');
    return;
  }
  writing.asked = true;
  setTimeout(() => {
    if (writing) {
      writing.asked = false;
    }
  }, 5000);
  tell('Press Escape again to give up what you have written.');
}

// --- What can be written

function commentOnPassage(place, suggest) {
  if (!isFree()) {
    return;
  }
  const target = passageTarget(place);
  aimAt(place);
  markdownOf(target).then(source => compose({
    title: 'Comment on these words',
    quote: target.exact,
    source: source === null ? target.exact : cleaned(source),
    suggest,
    action: 'Add',
    done(body, replacement) {
      const item = written(textTarget(target.section, {
        refinedBy: { type: 'TextQuoteSelector', exact: target.exact, prefix: target.prefix, suffix: target.suffix }
      }, { type: 'TextPositionSelector', start: target.start, end: target.end }), place, body, replacement, null);
      added(item);
    }
  }));
}

function commentOnSection(section) {
  if (!isFree()) {
    return;
  }
  aimAt({ start: section.place[0], end: section.place[1] });
  compose({
    title: 'Comment on the section “' + shortened(section.title, 80) + '”',
    source: null,
    action: 'Add',
    done(body) {
      added(written(textTarget(section.id, { 'galley:sectionTitle': section.title }), null, body, null, null));
    }
  });
}

function textTarget(section, more, position) {
  const fragment = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: section, ...more };
  return {
    type: 'SpecificResource',
    source: { id: original['galley:article'].id, format: 'text/markdown' },
    state: { type: 'galley:TextState', 'galley:sha256': copy.text },
    selector: position ? [fragment, position] : [fragment]
  };
}

function added(item) {
  if (!isShown({ root: item, replies: [] })) {
    filter = filterChoice.value = 'all';
  }
  current = item.id;
  window.getSelection().removeAllRanges();
  show();
  goTo(item.id, false);
  tell(kindOf(item) + ' added. ' + stateOfReview());
}

function replyTo(root) {
  compose({
    title: 'Reply',
    source: null,
    action: 'Reply',
    slot: 'reply:' + root.id,
    thread: root.id,
    done(body) {
      written(targetOf(root), null, body, null, root.id);
      show();
      focusCard(root.id);
      tell('Reply added. ' + stateOfReview());
    }
  });
}

function edit(item) {
  const replacement = replacementOf(item);
  const thread = shownThreads.find(one => one.root === item || one.replies.includes(item));
  compose({
    title: 'Edit',
    source: replacement === null ? null : quoteOf(item) || '',
    suggest: replacement !== null,
    body: bodyOf(item),
    replacement,
    action: 'Change',
    slot: 'edit:' + item.id,
    thread: thread.root.id,
    done(body, changed) {
      rewrite(item, body, changed);
      show();
      focusCard(thread.root.id);
      tell('Changed. ' + stateOfReview());
    }
  });
}

// --- The writer's own text of a passage, for suggestions: with the marks for emphasis, as it will be put in place

let markdown = null;

function markdownText() {
  if (!markdown) {
    markdown = inflated().catch(() => null);
  }
  return markdown;
}

async function inflated() {
  const packed = original['galley:texts'].find(text => text['galley:sha256'] === copy.text);
  if (!packed || typeof DecompressionStream !== 'function') {
    return null;
  }
  const bytes = Uint8Array.from(atob(packed['galley:data']), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return Array.from(await new Response(stream).text());
}

async function markdownOf(target) {
  const points = await markdownText();
  return points ? points.slice(target.start, target.end).join('') : null;
}
