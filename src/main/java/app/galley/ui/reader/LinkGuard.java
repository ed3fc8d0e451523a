package app.galley.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.function.Consumer;
import javafx.scene.web.WebEngine;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/**
 * Keeps the page from going anywhere: a click on a link is taken before the page sees it. Links into the article scroll;
 * others are told to the window.
 */
final class LinkGuard {

    private LinkGuard() {}

    static void install(
            EventTarget document, WebEngine engine, Consumer<String> fragment, Consumer<String> linkClicked) {
        for (String kind : new String[] {"click", "auxclick"}) {
            document.addEventListener(kind, event -> onClick(event, fragment, linkClicked), true);
        }
        for (String kind : new String[] {"dragstart", "drop", "dragover", "submit"}) {
            document.addEventListener(kind, Event::preventDefault, true);
        }
        engine.setCreatePopupHandler(features -> null);
    }

    private static void onClick(Event event, Consumer<String> fragment, Consumer<String> linkClicked) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && "a".equalsIgnoreCase(element.getTagName())) {
                event.preventDefault();
                event.stopPropagation();
                String href = element.getAttribute("href");
                if (href != null && href.startsWith("#")) {
                    fragment.accept(decoded(href.substring(1)));
                } else if (href != null && !href.isBlank()) {
                    linkClicked.accept(href);
                }
                return;
            }
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment; // A stray % sign: taken as it stands.
        }
    }
}
