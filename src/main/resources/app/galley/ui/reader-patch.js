// Changes the page to a later text of the same article, and draws highlights on it. What does not change keeps its
// elements, so that pictures, the selection and highlights in them stay.
(function () {
  'use strict';
  var galley = window.galley;

  // Lowest first: where two lie on each other, the later one is seen.
  var STYLES = ['resolved', 'suggested', 'suggestion', 'open', 'draft', 'selected', 'struck-1', 'struck-2', 'struck-3',
    'struck-4', 'struck-5', 'struck-6', 'struck-7', 'struck-8', 'conflict', 'found', 'found-current'];
  var POSITIONS = ['data-pos', 'data-t'];
  var highlights = {};
  var ranges = new WeakMap(); // of each section: what is highlighted in it, by "style ordinal start end"
  // The sections in sight and about it. Only what they hold is drawn: what a change of the page costs grows with all that is.
  var near = new Set();

  STYLES.forEach(function (style, i) {
    highlights[style] = new Highlight();
    highlights[style].priority = i;
    CSS.highlights.set(style, highlights[style]);
  });

  function styleOf(key) {
    return key.slice(0, key.indexOf(' '));
  }

  function eachIn(element, change) {
    var known = ranges.get(element);
    if (known) {
      known.forEach(function (range, key) {
        highlights[styleOf(key)][change](range);
      });
    }
  }

  // Draws the highlights within three heights of the window of what is in sight, and no others.
  galley.look = function () {
    var list = galley.host.children;
    var seen = new Set();
    if (list.length) {
      var last = galley.indexAt(4 * window.innerHeight);
      for (var i = galley.indexAt(-3 * window.innerHeight); i <= last; i++) {
        seen.add(list[i]);
      }
    }
    near.forEach(function (element) {
      if (!seen.has(element)) {
        eachIn(element, 'delete');
      }
    });
    seen.forEach(function (element) {
      if (!near.has(element)) {
        eachIn(element, 'add');
      }
    });
    near = seen;
  };

  // Takes all highlights off a section and what is shown in its midst, and forgets what was looked up in it.
  function loosen(element) {
    galley.takeOut(element);
    eachIn(element, 'delete');
    ranges.delete(element);
    galley.forget(element);
  }

  function copyPositions(old, fresh) {
    POSITIONS.forEach(function (name) {
      var value = fresh.getAttribute(name);
      if (value === null) {
        old.removeAttribute(name);
      } else if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    });
  }

  // Whether the old node is the new one but for positions, which it then takes over: text before it was longer or
  // shorter. A node that is not may have taken over some in vain: it goes, or is looked at again.
  function settled(old, fresh) {
    if (old.isEqualNode(fresh)) {
      return true;
    }
    if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName) {
      return false;
    }
    var olds = old.querySelectorAll('[data-pos], [data-t]');
    var news = fresh.querySelectorAll('[data-pos], [data-t]');
    if (olds.length !== news.length) {
      return false;
    }
    copyPositions(old, fresh);
    for (var i = 0; i < olds.length; i++) {
      copyPositions(olds[i], news[i]);
    }
    return old.isEqualNode(fresh);
  }

  // Makes the old node the new one, by the least of it that has to change.
  function become(old, fresh) {
    if (settled(old, fresh)) {
      return;
    }
    if (old.nodeType === Node.TEXT_NODE && fresh.nodeType === Node.TEXT_NODE) {
      old.data = fresh.data;
    } else if (old.nodeType === Node.ELEMENT_NODE && old.nodeName === fresh.nodeName) {
      copyPositions(old, fresh);
      if (old.cloneNode(false).isEqualNode(fresh.cloneNode(false))) {
        takeChildren(old, fresh);
      } else {
        old.replaceWith(fresh);
      }
    } else {
      old.replaceWith(fresh);
    }
  }

  function takeChildren(old, fresh) {
    var olds = Array.from(old.childNodes);
    var news = Array.from(fresh.childNodes);
    var start = 0;
    var most = Math.min(olds.length, news.length);
    while (start < most && settled(olds[start], news[start])) {
      start++;
    }
    var tail = 0;
    while (tail < most - start && settled(olds[olds.length - 1 - tail], news[news.length - 1 - tail])) {
      tail++;
    }
    var next = olds[olds.length - tail] || null;
    olds = olds.slice(start, olds.length - tail);
    news = news.slice(start, news.length - tail);
    if (olds.length === news.length) {
      olds.forEach(function (node, i) {
        become(node, news[i]);
      });
    } else {
      news.forEach(function (node) {
        old.insertBefore(node, next);
      });
      olds.forEach(function (node) {
        node.remove();
      });
    }
  }

  // What is read, from the nearest on: the block at the top of the window, its section, the sections below; with the
  // heights they stand at.
  function anchors() {
    var index = galley.indexAt(0);
    var element = galley.host.children[index];
    var held = element ? [galley.leafAt(element, 0), element] : [];
    for (var i = index + 1; i < Math.min(index + 4, galley.host.children.length); i++) {
      held.push(galley.host.children[i]);
    }
    return held.filter(Boolean).map(function (node) {
      return [node, node.getBoundingClientRect().top];
    });
  }

  // Whether the window had to be scrolled so that what is read stays where it is.
  function hold(held) {
    for (var [element, top] of held) {
      if (element.isConnected) {
        var by = Math.round(element.getBoundingClientRect().top - top);
        if (by) {
          window.scrollBy(0, by);
        }
        return by !== 0;
      }
    }
    return false;
  }

  // For what is shown in the midst of the page, too.
  galley.anchors = anchors;
  galley.hold = hold;

  // Makes the sections those of a later text. Steps are pairs of strings, in order: "change 7", "insert 7" or "remove 7",
  // and the HTML. Numbers are those of the later text, whose number `page` the first section is.
  galley.patch = function (page, steps) {
    var list = Array.from(steps);
    galley.startAt(page);
    // What stands at the top of the window can only move where something changes at or above it.
    var above = window.scrollY > 0 && Number(list[0].split(' ')[1]) <= galley.pageAt(galley.indexAt(0));
    var held = above ? anchors() : [];
    for (var i = 0; i < list.length; i += 2) {
      var step = list[i].split(' ');
      var element = galley.section(Number(step[1]));
      if (step[0] === 'insert') {
        galley.host.insertBefore(galley.elements([list[i + 1]])[0], element);
        continue;
      }
      loosen(element);
      if (step[0] === 'remove') {
        element.remove();
      } else {
        takeChildren(element, galley.fragment(list[i + 1]));
      }
    }
    return hold(held);
  };

  // Takes highlights off and puts others on: lines of "-page style ordinal start end" and "+page style …".
  galley.mark = function (changes) {
    for (var line of changes.split('\n')) {
      var space = line.indexOf(' ');
      var page = Number(line.slice(1, space));
      var key = line.slice(space + 1);
      var element = galley.section(page);
      var known = element && ranges.get(element);
      var style = styleOf(key);
      if (line[0] === '-') {
        if (known && known.has(key)) {
          highlights[style].delete(known.get(key));
          known.delete(key);
        }
        continue;
      }
      var place = key.split(' ');
      var range = galley.range(page, Number(place[1]), Number(place[2]), Number(place[3]));
      if (!range) {
        continue;
      }
      if (!known) {
        ranges.set(element, known = new Map());
      }
      known.set(key, range);
      if (near.has(element)) {
        highlights[style].add(range);
      }
    }
    galley.look();
  };

  // Takes all highlights off the page.
  galley.unmark = function () {
    STYLES.forEach(function (style) {
      highlights[style].clear();
    });
    ranges = new WeakMap();
    near = new Set();
  };
})();
