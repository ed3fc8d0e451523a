// What the reader asks of its page. Everything here is called from Java: page scripts are off, so nothing in these files
// listens, waits or runs by itself. Positions are given as (page section, number of the text block in it, UTF-16 units
// into the block's text), generated parts not counted. reader-words.js, reader-patch.js and
// reader-sync.js add to it.
(function () {
  'use strict';
  var host = document.getElementById('article');
  var first = 0; // the page section that the first element shows
  var owed = 0; // what the page has not been scrolled, for it scrolls by whole pixels

  function section(page) {
    return host.children[page - first] || null;
  }

  // Parsed in a document of its own, where no picture is decoded before it is shown.
  var inert = document.createElement('template');

  function fragment(html) {
    inert.innerHTML = html;
    return inert.content;
  }

  function elements(htmls) {
    return Array.from(htmls, function (html) {
      var element = document.createElement('section');
      element.append(fragment(html));
      return element;
    });
  }

  // What was looked up in a section and holds until the section changes.
  var notes = new WeakMap();

  function noted(element, what, look) {
    var of = notes.get(element);
    if (!of) {
      notes.set(element, of = {});
    }
    return of[what] || (of[what] = look(element));
  }

  function block(page, ordinal) {
    var parent = section(page);
    return parent && noted(parent, 'blocks', function () {
      var blocks = [];
      parent.querySelectorAll('[data-t]').forEach(function (found) {
        blocks[found.getAttribute('data-t')] = found;
      });
      return blocks;
    })[ordinal];
  }

  // The text nodes of a block that hold its text, in order.
  function texts(element) {
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, function (node) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        return node.hasAttribute('data-g') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      }
      return node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    });
    var found = [];
    while (walker.nextNode()) {
      found.push(walker.currentNode);
    }
    return found;
  }

  function range(page, ordinal, start, end) {
    var element = block(page, ordinal);
    if (!element) {
      return null;
    }
    var result = new Range();
    var at = 0;
    var begun = false;
    for (var node of texts(element)) {
      var next = at + node.length;
      if (!begun && start < next) {
        result.setStart(node, start - at);
        begun = true;
      }
      if (begun && end <= next) {
        result.setEnd(node, end - at);
        return result;
      }
      at = next;
    }
    return null;
  }

  // The block position of a DOM point: "page ordinal offset", or "" outside any block.
  function point(node, offset) {
    var element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    var inside = element && element.closest('[data-t]');
    var before = 0;
    if (!inside) {
      // Between blocks: the start of the first block after the point.
      var after = node.nodeType === Node.ELEMENT_NODE ? node.childNodes[offset] : null;
      inside = after && after.nodeType === Node.ELEMENT_NODE &&
        (after.matches('[data-t]') ? after : after.querySelector('[data-t]'));
      if (!inside) {
        return '';
      }
    } else {
      var probe = new Range();
      probe.setStart(node, offset);
      for (var text of texts(inside)) {
        if (text === node) {
          before += offset;
          break;
        }
        if (probe.comparePoint(text, 0) >= 0) {
          break;
        }
        before += text.length;
      }
    }
    var parent = inside.closest('#article > section');
    var page = Array.prototype.indexOf.call(host.children, parent) + first;
    return page + ' ' + inside.getAttribute('data-t') + ' ' + before;
  }

  // The room that is left above a heading that was scrolled to.
  function room() {
    return 1.5 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  function topOf(element) {
    return element.getBoundingClientRect().top + window.scrollY;
  }

  // The last of some elements, one below the other, that begins at or above a height of the window; -1 for none.
  function lastAbove(list, y, top) {
    var low = -1;
    var high = list.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (top(list[middle]) <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  // The number of the element that shows what stands at a height of the window; the first one above all of them.
  function indexAt(y) {
    return Math.max(0, lastAbove(host.children, y, function (element) {
      return element.getBoundingClientRect().top;
    }));
  }

  window.galley = {
    // For the other files.
    host: host,
    section: section,
    elements: elements,
    fragment: fragment,
    range: range,
    texts: texts,
    block: block,
    point: point,
    noted: noted,
    forget: function (element) {
      notes.delete(element);
    },
    lastAbove: lastAbove,
    indexAt: indexAt,
    pageAt: function (index) {
      return index + first;
    },
    startAt: function (page) {
      first = page;
    },

    begin: function (page, htmls) {
      first = page;
      owed = 0;
      window.galley.unmark();
      host.replaceChildren.apply(host, elements(htmls));
    },
    append: function (htmls) {
      host.append.apply(host, elements(htmls));
    },
    // Puts sections before the others without moving what is being read.
    prepend: function (htmls) {
      // Measured at an element, not by the height of all: margins of what comes to meet collapse.
      var below = host.firstElementChild;
      var top = below ? below.getBoundingClientRect().top : 0;
      host.prepend.apply(host, elements(htmls));
      first -= htmls.length;
      if (below) {
        var by = below.getBoundingClientRect().top - top + owed;
        window.scrollBy(0, Math.round(by));
        owed = by - Math.round(by);
      }
    },
    // "section id \n thousandths of it that are scrolled past \n thousandths of the article that are".
    position: function () {
      // A section begins to be read where its heading stands when it is gone to.
      var y = window.scrollY + room() + 4;
      var total = document.documentElement.scrollHeight - window.innerHeight;
      var progress = total > 0 ? Math.round(1000 * window.scrollY / total) : 1000;
      window.galley.look();
      if (!host.children.length) {
        return '';
      }
      var low = indexAt(y - window.scrollY);
      var element = host.children[low];
      var into = window.scrollY - topOf(element);
      // None is kept for a heading that stands in sight, with the room above it.
      var permille = into <= 0 ? 0 : Math.max(1, Math.round(1000 * into / Math.max(1, element.getBoundingClientRect().height)));
      return (low + first) + '\n' + permille + '\n' + progress;
    },
    scrollTo: function (page, permille) {
      var element = section(Number(page));
      if (!element) {
        return false;
      }
      if (Number(page) === 0 && permille === 0) {
        window.scrollTo(0, 0); // with the room above the first line
        return true;
      }
      var into = element.getBoundingClientRect().height * permille / 1000;
      window.scrollTo(0, topOf(element) + (permille > 0 ? into : -room()));
      return true;
    },
    // Scrolls to an element's id, as a fragment link would.
    scrollToId: function (id) {
      var element = document.getElementById(id);
      if (!element) {
        return false;
      }
      window.scrollTo(0, topOf(element) - room()); // scrollIntoView leaves more room than it is told to
      return true;
    },
    // How far below the top of the window an element's id is, in whole pixels; empty if there is none.
    top: function (id) {
      var element = document.getElementById(id);
      return element ? String(Math.round(element.getBoundingClientRect().top)) : '';
    },
    // Brings a place into sight, at a third of the height, unless it is well in sight.
    reveal: function (page, ordinal, start, end) {
      var stretch = range(page, ordinal, start, end);
      if (!stretch) {
        return false;
      }
      var box = stretch.getBoundingClientRect();
      if (box.top < 60 || box.bottom > window.innerHeight - 60) {
        window.scrollTo(0, window.scrollY + box.top - window.innerHeight / 3);
      }
      return true;
    },
    // What is selected: start and end points and the box at its end, or "" for nothing.
    selection: function () {
      var selected = window.getSelection();
      if (!selected.rangeCount || selected.isCollapsed) {
        return '';
      }
      var chosen = selected.getRangeAt(0);
      var box = chosen.getBoundingClientRect();
      return point(chosen.startContainer, chosen.startOffset) + '\n' + point(chosen.endContainer, chosen.endOffset) +
        '\n' + [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ') +
        '\n' + selected.toString();
    },
    clearSelection: function () {
      window.getSelection().removeAllRanges();
    },
    // The text position under a point of the window, or "".
    at: function (x, y) {
      var caret = document.caretRangeFromPoint(x, y);
      return caret ? point(caret.startContainer, caret.startOffset) : '';
    },
    theme: function (name) {
      document.documentElement.setAttribute('data-theme', name);
    }
  };
})();
