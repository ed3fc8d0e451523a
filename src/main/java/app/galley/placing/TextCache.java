package app.galley.placing;

import app.galley.article.TextHash;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts read last, up to a total length; any thread. */
final class TextCache {

    /** In UTF-16 units. A text takes about six bytes for each when it is ready to be compared. */
    static final int CAPACITY = 16_000_000;

    private final Map<TextHash, ReadText> texts = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;
    private int length;

    TextCache(int capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<ReadText> get(TextHash hash) {
        return Optional.ofNullable(texts.get(hash));
    }

    /** Keeps the text and drops those that were asked for least recently; one that is too long alone is not kept. */
    synchronized void put(TextHash hash, ReadText text) {
        if (texts.put(hash, text) == null) {
            length += length(text);
        }
        var eldest = texts.values().iterator();
        while (length > capacity && eldest.hasNext()) {
            length -= length(eldest.next());
            eldest.remove();
        }
    }

    synchronized int size() {
        return texts.size();
    }

    private static int length(ReadText text) {
        return text.words().projection().text().length();
    }
}
