package app.galley.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.events.EventTarget;

/**
 * The page inside the WebView and the calls that change it. It is loaded once and lives as long as the window; page
 * scripts are off, so only these calls run. JavaFX thread only.
 */
@SuppressWarnings("removal") // JSObject leaves the JDK, not JavaFX, which brings its own from then on
final class Page {

    private static final List<String> STYLE_SHEETS = List.of("/app/galley/page/page.css", "/app/galley/ui/reader.css");

    private static final List<String> SCRIPTS = List.of(
            "/app/galley/ui/reader.js",
            "/app/galley/ui/reader-words.js",
            "/app/galley/ui/reader-patch.js",
            "/app/galley/ui/reader-sync.js");

    private static final String SKELETON = """
            <!doctype html>
            <html>
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'">
            <style>STYLE</style>
            </head>
            <body><main id="article" class="article"></main></body>
            </html>
            """;

    private final WebEngine engine;
    private @Nullable JSObject script;

    /**
     * Begins to load the page.
     *
     * @param ready run once it is there; before that, calls change nothing
     */
    Page(WebEngine engine, Runnable ready) {
        this.engine = engine;
        engine.setJavaScriptEnabled(false);
        engine.getLoadWorker().stateProperty().addListener((observed, was, now) -> {
            if (now == Worker.State.SUCCEEDED && script == null) {
                SCRIPTS.forEach(name -> engine.executeScript(resource(name)));
                script = (JSObject) engine.executeScript("galley");
                ready.run();
            }
        });
        engine.loadContent(SKELETON.replace("STYLE", style()));
    }

    private static String style() {
        StringBuilder style = new StringBuilder();
        for (String sheet : STYLE_SHEETS) {
            style.append(resource(sheet)).append('\n');
        }
        return style.toString();
    }

    boolean isReady() {
        return script != null;
    }

    EventTarget document() {
        return (EventTarget) engine.getDocument();
    }

    /** Shows these sections and no others; the first is number {@code page}. */
    void begin(int page, List<String> htmls) {
        call("begin", page, array(htmls));
    }

    void append(List<String> htmls) {
        call("append", array(htmls));
    }

    /** Puts sections before the others; what is being read does not move. */
    void prepend(List<String> htmls) {
        call("prepend", array(htmls));
    }

    /** Changes the page; whether it had to be scrolled so that what is read stays where it is. */
    boolean patch(PagePatch.Steps steps) {
        return Boolean.TRUE.equals(call("patch", steps.from(), array(steps.lines())));
    }

    /** Takes highlights off and puts others on, as {@link HighlightLayer} words it. */
    void mark(String changes) {
        call("mark", changes);
    }

    /**
     * Shows words of suggestions in some sections, as {@link WordsLayer} words them, and no others there; whether the page
     * had to be scrolled so that what is read stays where it is.
     */
    boolean words(List<String> changes) {
        return Boolean.TRUE.equals(call("words", array(changes)));
    }

    /** The id of the suggestion whose words are at a point, in page pixels. */
    Optional<String> suggestionAt(double x, double y) {
        return call("suggestionAt", x, y) instanceof String id && !id.isEmpty() ? Optional.of(id) : Optional.empty();
    }

    /**
     * The place at the top of the window: the page section, distances into its source before and behind the place, and how
     * far it is from the one to the other, 0 to 1. Empty where there is nothing to scroll.
     */
    Optional<double[]> sourceAtTop() {
        String[] parts = text("sourceAtTop").split(" ");
        return parts.length < 4
                ? Optional.empty()
                : Optional.of(
                        Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray());
    }

    /**
     * Scrolls a place of the source to a fraction of the window's height; whether its section is there.
     *
     * @param length of the section's source
     * @param before how much of the text stands before the section's source
     */
    boolean scrollToSource(PagePoint point, int length, int before, double fraction) {
        return Boolean.TRUE.equals(call("scrollToSource", point.page(), point.into(), length, before, fraction));
    }

    /** Marks the block at a place, or none; whether the page was scrolled so that the place is in sight. */
    boolean caret(PagePoint point, boolean follow) {
        return Boolean.TRUE.equals(call("caret", point.page(), point.into(), follow));
    }

    /** The page section at the top of the window, thousandths of it scrolled past, thousandths of all scrolled past. */
    Optional<int[]> position() {
        return numbers(text("position"), "\n", 3);
    }

    /** Whether the section is there; if so it is scrolled to. */
    boolean scrollTo(int page, int permille) {
        return Boolean.TRUE.equals(call("scrollTo", page, permille));
    }

    boolean scrollToId(String id) {
        return Boolean.TRUE.equals(call("scrollToId", id));
    }

    /** How many pixels below the top of the window the element with this id is; empty if there is none. */
    OptionalInt top(String id) {
        return call("top", id) instanceof String top && !top.isEmpty()
                ? OptionalInt.of(Integer.parseInt(top))
                : OptionalInt.empty();
    }

    boolean reveal(PagePlace place) {
        return Boolean.TRUE.equals(call("reveal", place.page(), place.ordinal(), place.start(), place.end()));
    }

    /** What is selected, as the script words it; empty for nothing. */
    Optional<Selection> selection() {
        String[] lines = text("selection").split("\n", 4);
        if (lines.length < 4) {
            return Optional.empty();
        }
        Optional<int[]> start = numbers(lines[0], " ", 3);
        Optional<int[]> end = numbers(lines[1], " ", 3);
        Optional<int[]> box = numbers(lines[2], " ", 4);
        if (start.isEmpty() || end.isEmpty() || box.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Selection(start.get(), end.get(), box.get(), lines[3]));
    }

    /**
     * What is selected.
     *
     * @param start page section, block ordinal, UTF-16 units into the block
     * @param end the same for its end
     * @param box left, top, right and bottom in the window, in page pixels
     * @param text as it would be copied
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Selection(int[] start, int[] end, int[] box, String text) {}

    void clearSelection() {
        call("clearSelection");
    }

    /** The page section, block ordinal and offset under a point, in page pixels. */
    Optional<int[]> at(double x, double y) {
        return numbers(call("at", x, y) instanceof String words ? words : "", " ", 3);
    }

    void theme(String name) {
        call("theme", name);
    }

    void language(String tag, String direction) {
        if (script != null) {
            engine.getDocument().getDocumentElement().setAttribute("lang", tag);
            engine.getDocument().getDocumentElement().setAttribute("dir", direction);
        }
    }

    private String text(String function) {
        return call(function) instanceof String words ? words : "";
    }

    private @Nullable Object call(String function, Object... arguments) {
        return script == null ? null : script.call(function, arguments);
    }

    private Object array(List<String> values) {
        JSObject array = (JSObject) engine.executeScript("[]");
        for (int i = 0; i < values.size(); i++) {
            array.setSlot(i, values.get(i));
        }
        return array;
    }

    private static Optional<int[]> numbers(String words, String separator, int count) {
        String[] parts = words.split(separator);
        if (words.isEmpty() || parts.length != count) {
            return Optional.empty();
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return Optional.of(numbers);
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
