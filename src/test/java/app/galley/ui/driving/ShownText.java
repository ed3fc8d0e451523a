package app.galley.ui.driving;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/** Words where they stand on the screen, and other things a test wants to know of the page. Not on the JavaFX thread. */
public final class ShownText {

    /** The words as a range, where they first stand within one text node; undefined where they do not. */
    private static final String RANGE = """
            (function (words) {
              var walker = document.createTreeWalker(document.getElementById('article'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                var at = walker.currentNode.data.indexOf(words);
                if (at >= 0) {
                  var range = new Range();
                  range.setStart(walker.currentNode, at);
                  range.setEnd(walker.currentNode, at + words.length);
                  return range;
                }
              }
            })""";

    /** The boxes of their first and last line: left, top, right and bottom of each. */
    private static final String BOXES = """
            (function (range) {
              var boxes = range ? range.getClientRects() : [];
              return [boxes[0], boxes[boxes.length - 1]].filter(Boolean).map(function (box) {
                return [box.left, box.top, box.right, box.bottom].join(' ');
              }).join(' ');
            })""";

    private final WebView web;
    private final Hands hands;

    /** @param reader the view that shows the page */
    public ShownText(Node reader, Hands hands) {
        this.web = (WebView) Fx.get(() -> reader.lookup(".web-view"));
        this.hands = hands;
    }

    /** What a script in the page answers. */
    public String ask(String script) {
        return Fx.get(() -> String.valueOf(engine().executeScript(script)));
    }

    public double number(String script) {
        return Double.parseDouble(ask(script));
    }

    /** Drags the mouse over everything from the first of some words to the last of others. */
    public void select(String from, String to) {
        double[] first = boxes(from);
        double[] last = boxes(to);
        // A pixel inside the letter at either end: its outer half is the side a caret goes to.
        Point2D start = onScreen(first[0] + 1, (first[1] + first[3]) / 2);
        Point2D end = onScreen(last[6] - 1, (last[5] + last[7]) / 2);
        hands.drag(start.getX(), start.getY(), end.getX(), end.getY());
    }

    public void select(String words) {
        select(words, words);
    }

    /** Selects words of one text node without the mouse. */
    public void point(String words) {
        ask("getSelection().removeAllRanges(), getSelection().addRange(" + range(words) + ")");
    }

    /** Clicks into the middle of the words. */
    public void click(String words) {
        double[] at = boxes(words);
        Point2D middle = onScreen((at[0] + at[2]) / 2, (at[1] + at[3]) / 2);
        hands.click(middle.getX(), middle.getY());
    }

    /** Clicks at a point of the page, in its pixels. */
    public void clickAt(double x, double y) {
        Point2D point = onScreen(x, y);
        hands.click(point.getX(), point.getY());
    }

    /** Where the words begin, in pixels from the top of the page as it is scrolled now. */
    public double top(String words) {
        return boxes(words)[1];
    }

    private double[] boxes(String words) {
        String found = ask(BOXES + "(" + range(words) + ")");
        if (found.isEmpty()) {
            throw new AssertionError("not on the page: " + words);
        }
        String[] numbers = found.split(" ");
        double[] box = new double[numbers.length];
        for (int i = 0; i < box.length; i++) {
            box[i] = Double.parseDouble(numbers[i]);
        }
        return box;
    }

    private static String range(String words) {
        return RANGE + "('" + words.replace("'", "\\'") + "')";
    }

    private Point2D onScreen(double x, double y) {
        return Fx.get(() -> web.localToScreen(x * web.getZoom(), y * web.getZoom()));
    }

    private WebEngine engine() {
        return web.getEngine();
    }
}
