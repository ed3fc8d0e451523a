// What can be written in the form: a comment or a suggestion on a passage, a comment on a section, a reply, an edit.

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
