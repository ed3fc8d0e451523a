// Heights of the page and places in the Markdown source, each from the other. A place is a page section and UTF-16 units
// from where the section's source starts. Blocks say where they come from; between their edges it is reckoned in
// proportion, so that what is told is right to within a line or two whatever stands there, and never goes back while the
// page goes on. The notes at the end of the page are left out of it: they stand elsewhere in the source.
(function () {
  'use strict';
  var galley = window.galley;
  var BEGINNING = -1; // of the text, in place of units
  var END = -2; // of the section
  var bar = document.createElement('div');
  bar.id = 'caret';
  bar.hidden = true;
  document.body.append(bar);

  // The blocks of a section that lie one below the other and hold no others; a row of a table is one.
  function leaves(element) {
    return galley.noted(element, 'leaves', function () {
      return Array.from(element.querySelectorAll('[data-pos]')).filter(function (found) {
        var whole = found.closest('tr[data-pos], figure[data-pos]');
        return whole ? whole === found : !found.querySelector('[data-pos]');
      });
    });
  }

  function isNotes(element) {
    var only = element.firstElementChild;
    return Boolean(only) && only.matches('section.footnotes:not([data-pos])');
  }

  function source(leaf) {
    return leaf.getAttribute('data-pos').split(':').map(Number);
  }

  // Where a block stands in the window; one that is folded away stands below the line that is left of it.
  function box(leaf) {
    var found = leaf.getBoundingClientRect();
    if (!found.height && !found.width) {
      var folded = leaf.closest('details:not([open])');
      if (folded) {
        var bottom = folded.getBoundingClientRect().bottom;
        return {top: bottom, bottom: bottom};
      }
    }
    return found;
  }

  function top(leaf) {
    return box(leaf).top;
  }

  function endOf(index) {
    var next = galley.host.children[index + 1];
    return next && !isNotes(next) ? next.getBoundingClientRect().top
      : document.documentElement.scrollHeight - window.scrollY;
  }

  // The two nearest known places about one that is in, or (if not inside) below, block number i of a section: units and
  // height of each. Block -1 stands for what is above the first.
  function between(index, i, inside, beginning, end) {
    var element = galley.host.children[index];
    var list = leaves(element);
    if (i >= 0 && inside) {
      var here = source(list[i]);
      var at = box(list[i]);
      return [here[0], at.top, here[1], at.bottom];
    }
    var known = i >= 0 ? [source(list[i])[1], box(list[i]).bottom]
      : galley.pageAt(index) === 0 ? [beginning, -window.scrollY]
        : [0, element.getBoundingClientRect().top];
    var next = list[i + 1];
    return known.concat(next ? [source(next)[0], top(next)] : [end, endOf(index)]);
  }

  // The last block of a section that starts at or before a place in the source; -1 for none.
  function leafFrom(element, units) {
    return galley.lastAbove(leaves(element), units, function (leaf) {
      return source(leaf)[0];
    });
  }

  function share(value, from, to) {
    return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
  }

  galley.leafAt = function (element, y) {
    var list = leaves(element);
    return list[galley.lastAbove(list, y, top)];
  };

  // The place at the top of the window: "page units units share", how far it is from the one to the other. While the last
  // screen is scrolled through, the place runs ahead from the top of the window to its bottom, so that the end of the
  // page is the end of the text. "" where there is nothing to scroll.
  galley.sourceAtTop = function () {
    var height = window.innerHeight;
    var most = document.documentElement.scrollHeight - height;
    if (most <= 0 || !galley.host.children.length) {
      return '';
    }
    var last = Math.min(height, most);
    var y = height * share(window.scrollY, most - last, most);
    var index = galley.indexAt(y);
    if (index > 0 && isNotes(galley.host.children[index])) {
      index--;
    }
    var list = leaves(galley.host.children[index]);
    var i = galley.lastAbove(list, y, top);
    var places = between(index, i, i >= 0 && y < box(list[i]).bottom, BEGINNING, END);
    return galley.pageAt(index) + ' ' + places[0] + ' ' + places[2] + ' ' + share(y, places[1], places[3]);
  };

  // Scrolls a place to a fraction of the window's height; whether its section is there. The beginning of the text stands
  // `before` units before the first section, and the section is `length` units long.
  galley.scrollToSource = function (page, units, length, before, fraction) {
    var element = galley.section(page);
    if (!element) {
      return false;
    }
    var index = Array.prototype.indexOf.call(galley.host.children, element);
    var i = leafFrom(element, units);
    var inside = i >= 0 && units < source(leaves(element)[i])[1];
    var places = between(index, i, inside, -before, length);
    var y = places[1] + (places[3] - places[1]) * share(units, places[0], places[2]);
    window.scrollTo(0, Math.round(window.scrollY + y - fraction * window.innerHeight));
    return true;
  };

  // Marks the block that holds a place, or none; whether the page is scrolled for the place to be in sight, where that
  // is wanted and it is not.
  galley.caret = function (page, units, follow) {
    var element = page < 0 ? null : galley.section(page);
    // The notes stand in the order of their numbers.
    var leaf = element && (isNotes(element) ? leaves(element).find(function (note) {
      return units >= source(note)[0] && units <= source(note)[1];
    }) : leaves(element)[leafFrom(element, units)]);
    var range = leaf && source(leaf);
    var at = leaf && units <= range[1] ? box(leaf) : null;
    bar.hidden = !at || at.bottom <= at.top;
    if (bar.hidden) {
      return false;
    }
    var column = galley.host.getBoundingClientRect();
    var style = 'top: ' + (at.top + window.scrollY) + 'px; height: ' + (at.bottom - at.top) + 'px; left: ' +
      (document.documentElement.dir === 'rtl' ? column.right - 9 : column.left + 6) + 'px';
    if (bar.getAttribute('style') !== style) {
      bar.setAttribute('style', style);
    }
    var y = at.top + (at.bottom - at.top) * share(units, range[0], range[1]);
    if (!follow || y >= 40 && y <= window.innerHeight - 60) {
      return false;
    }
    window.scrollBy({top: Math.round(y - 0.4 * window.innerHeight), behavior: 'smooth'});
    return true;
  };
})();
