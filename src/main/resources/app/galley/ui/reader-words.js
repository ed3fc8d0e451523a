// Words that suggestions put in, shown in the midst of the article without being of it: each is an element without text,
// whose words are drawn by the style sheet. So nobody selects, copies or finds them, and no text node changes its parent:
// selection and highlights stay where they are.
(function () {
  'use strict';
  var galley = window.galley;
  var SHOWN = 'ins.suggested';

  // A point of the page as a text node and an offset into it; `back` to stay in the node that ends there.
  function place(words, back) {
    var at = words.split(' ').map(Number);
    var block = words && galley.block(at[0], at[1]);
    var left = at[2];
    var last = null;
    for (var node of block ? galley.texts(block) : []) {
      if (left < node.length || back && left === node.length) {
        return [node, left];
      }
      left -= node.length;
      last = node;
    }
    return last && [last, last.length];
  }

  // Splitting and joining text nodes must not take away what the user has selected in them.
  function keepSelection(element, change) {
    var chosen = window.getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed || !chosen.getRangeAt(0).intersectsNode(element)) {
      change();
      return;
    }
    var range = chosen.getRangeAt(0);
    var backwards = chosen.anchorNode !== range.startContainer || chosen.anchorOffset !== range.startOffset;
    var start = galley.point(range.startContainer, range.startOffset);
    var end = galley.point(range.endContainer, range.endOffset);
    change();
    var from = place(start, false);
    var to = place(end, true);
    if (from && to) {
      var [a, b] = backwards ? [to, from] : [from, to];
      chosen.setBaseAndExtent(a[0], a[1], b[0], b[1]);
    }
  }

  function put(block, offset, ins) {
    var at = 0;
    var before = null;
    for (var node of galley.texts(block)) {
      if (offset <= at + node.length && (offset > at || !before)) {
        before = node;
        break;
      }
      at += node.length;
      before = node;
    }
    if (!before) {
      return;
    }
    if (offset <= at && offset === 0) {
      before.parentNode.insertBefore(ins, before);
      return;
    }
    if (offset - at < before.length) {
      before.splitText(offset - at);
    }
    var next = before.nextSibling;
    while (next && next.nodeType === Node.ELEMENT_NODE && next.matches(SHOWN)) {
      next = next.nextSibling;
    }
    before.parentNode.insertBefore(ins, next);
  }

  // Takes them out of a section, so that it is what it was before.
  galley.takeOut = function (element) {
    var shown = element.querySelectorAll(SHOWN);
    if (shown.length) {
      keepSelection(element, function () {
        shown.forEach(function (ins) {
          var parent = ins.parentNode;
          ins.remove();
          parent.normalize();
        });
      });
    }
  };

  function show(page, entries) {
    for (var i = 0; i < entries.length; i += 6) {
      var block = galley.block(page, Number(entries[i]));
      if (!block) {
        continue;
      }
      var ins = document.createElement('ins');
      ins.className = 'suggested ' + entries[i + 3];
      ins.setAttribute('data-g', '');
      ins.setAttribute('data-s', entries[i + 2]);
      ins.setAttribute('data-w', entries[i + 4]);
      ins.setAttribute('role', 'note');
      ins.setAttribute('aria-label', entries[i + 5]);
      ins.setAttribute('title', entries[i + 5]);
      put(block, Number(entries[i + 1]), ins);
    }
  }

  // Shows these in some sections, and no others there: for each section its number, how many, and of each six strings: the
  // number of the block, the units into its text, the suggestion's id, the style, the words, and what is said of them to
  // who does not see them. Whether the window had to be scrolled so that what is read stays where it is.
  galley.words = function (changes) {
    var all = Array.from(changes);
    // Measured once, before anything is changed: each measuring after a change would lay out the page anew.
    var above = window.scrollY > 0 && Number(all[0]) <= galley.pageAt(galley.indexAt(0));
    var held = above ? galley.anchors() : [];
    for (var i = 0; i < all.length;) {
      var page = Number(all[i]);
      var end = i + 2 + 6 * Number(all[i + 1]);
      var entries = all.slice(i + 2, end);
      var element = galley.section(page);
      if (element) {
        galley.takeOut(element);
        keepSelection(element, function () {
          show(page, entries);
        });
      }
      i = end;
    }
    return galley.hold(held);
  };

  // The id of the suggestion whose words are at a point of the window, or "".
  galley.suggestionAt = function (x, y) {
    var under = document.elementFromPoint(x, y);
    var ins = under && under.closest(SHOWN);
    return ins ? ins.getAttribute('data-s') : '';
  };
})();
