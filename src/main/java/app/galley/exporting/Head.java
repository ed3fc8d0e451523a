package app.galley.exporting;

import app.galley.article.TextBlock;
import java.text.BreakIterator;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The head of an exported page: what it may load (nothing), what it is, how it looks. */
final class Head {

    /** About what search engines and previews show. */
    private static final int DESCRIPTION = 200;

    private final Publication publication;
    private final String scriptPolicy;

    /** Of a page without scripts. */
    Head(Publication publication) {
        this.publication = publication;
        scriptPolicy = "";
    }

    /** @param scriptHash that of the only script to run, see {@link Resources#policyHash} */
    Head(Publication publication, String scriptHash) {
        this.publication = publication;
        scriptPolicy = "; script-src '" + scriptHash + "'";
    }

    void fill(Element head, StyleSheet style) {
        head.appendElement("meta").attr("charset", "utf-8");
        // The policy stands before all it governs.
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; img-src data:; font-src data:; style-src '" + style.policyHash() + "'"
                                + scriptPolicy + "; base-uri 'none'; form-action 'none'");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        head.appendElement("title").text(publication.title());
        String description = description();
        if (!description.isEmpty()) {
            meta(head, "description", description);
        }
        String author = Byline.author(publication.article().frontMatter());
        if (!author.isEmpty()) {
            meta(head, "author", author);
        }
        meta(head, "referrer", "no-referrer");
        meta(head, "generator", "Galley");
        property(head, "og:type", "article");
        property(head, "og:title", publication.title());
        if (!description.isEmpty()) {
            property(head, "og:description", description);
        }
        // Without it a browser would ask the server for /favicon.ico.
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
        head.appendElement("style").appendChild(new DataNode(style.text()));
    }

    /** The front matter's description, else the first sentences of the first paragraph. */
    private String description() {
        String written = publication.article().frontMatter().values().getOrDefault("description", "");
        if (!written.isBlank()) {
            return written.strip();
        }
        String text = publication.article().projection().text();
        return publication.article().projection().blocks().stream()
                .filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH)
                .map(block -> block.plain().of(text).replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .findFirst()
                .map(this::sentences)
                .orElse("");
    }

    /** As many whole sentences as fit; of a longer one, as many words. */
    private String sentences(String paragraph) {
        if (paragraph.length() <= DESCRIPTION) {
            return paragraph;
        }
        Locale locale = Locale.forLanguageTag(publication.language());
        int end = lastBreak(BreakIterator.getSentenceInstance(locale), paragraph, DESCRIPTION);
        if (end > 0) {
            return paragraph.substring(0, end).strip();
        }
        int word = lastBreak(BreakIterator.getWordInstance(locale), paragraph, DESCRIPTION - 1);
        return paragraph.substring(0, word).strip() + "…";
    }

    private static int lastBreak(BreakIterator breaks, String text, int limit) {
        breaks.setText(text);
        return Math.max(0, breaks.preceding(limit + 1));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }
}
