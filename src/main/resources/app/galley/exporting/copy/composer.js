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
