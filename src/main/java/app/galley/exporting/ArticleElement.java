package app.galley.exporting;

import app.galley.article.Section;
import app.galley.markdown.PageSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The body of an exported page: title, contents, and the pieces nested as the outline says. */
final class ArticleElement {

    /** A shorter article is taken in at a glance. */
    private static final int ENTRIES_WORTH_LISTING = 3;

    /** Longer contents are folded, so that the article begins on the first screen. */
    private static final int ENTRIES_SHOWN_OPEN = 14;

    private final Publication publication;
    private final Pieces pieces;
    private final Labels labels;
    private final Map<String, Integer> pieceOf = new HashMap<>();

    ArticleElement(Publication publication, Pieces pieces, Labels labels) {
        this.publication = publication;
        this.pieces = pieces;
        this.labels = labels;
        for (int i = 0; i < pieces.size(); i++) {
            pieceOf.put(pieces.section(i).id(), i);
        }
    }

    /** @param comments what comes behind the article, or null */
    void appendTo(Element body, @Nullable Element comments) {
        Element skip = body.appendElement("a").addClass("skip").attr("href", "#galley:article");
        labelled(skip).text(labels.text("skip"));
        Element article = body.appendElement("main")
                .appendElement("article")
                .addClass("article")
                .id("galley:article");
        if (publication.comments() == Publication.Comments.MARGIN) {
            article.addClass("with-notes");
        }
        Section titled = titleSection();
        Element header = article.appendElement("header");
        if (titled == null) {
            header.appendElement("h1").text(publication.title());
        } else {
            move(takeTitle(titled), header);
        }
        String subtitle = publication.article().frontMatter().values().getOrDefault("subtitle", "");
        if (!subtitle.isBlank()) {
            header.appendElement("p").addClass("subtitle").text(subtitle);
        }
        Byline.appendTo(header, publication.article(), labels);
        List<Section> sections = below(titled);
        contents(sections, article);
        movePiece("", article);
        if (titled != null) {
            movePiece(titled.id(), article);
        }
        sections.forEach(section -> section(section, article));
        footnotes(article);
        if (comments != null) {
            article.appendChild(comments);
        }
        footer(article);
    }

    /** The section whose heading is the article's title: the first, of level 1, with nothing before it. */
    private @Nullable Section titleSection() {
        List<Section> sections = publication.article().outline().sections();
        if (sections.isEmpty() || sections.getFirst().level() != 1) {
            return null;
        }
        Integer before = pieceOf.get("");
        boolean opens = before == null || pieces.body(before).childrenSize() == 0;
        return opens ? sections.getFirst() : null;
    }

    private Element takeTitle(Section titled) {
        Element taken = new Element("div");
        Integer piece = pieceOf.get(titled.id());
        Element heading = piece == null ? null : pieces.body(piece).selectFirst("h1");
        taken.appendChild(heading == null ? new Element("h1").id(titled.id()).text(titled.title()) : heading);
        return taken;
    }

    private List<Section> below(@Nullable Section titled) {
        List<Section> sections = publication.article().outline().sections();
        return titled == null
                ? sections
                : Stream.concat(titled.children().stream(), sections.stream().skip(1))
                        .toList();
    }

    private void contents(List<Section> sections, Element article) {
        long entries = sections.stream().mapToLong(ArticleElement::entries).sum();
        if (entries < ENTRIES_WORTH_LISTING) {
            return;
        }
        Element nav = article.appendElement("nav").addClass("contents").attr("aria-label", labels.text("contents"));
        Element details = nav.appendElement("details");
        if (entries <= ENTRIES_SHOWN_OPEN) {
            details.attr("open", true);
        }
        labelled(details.appendElement("summary")).text(labels.text("contents"));
        list(sections, details);
    }

    private static long entries(Section section) {
        return 1
                + section.children().stream().mapToLong(ArticleElement::entries).sum();
    }

    private static void list(List<Section> sections, Element into) {
        Element list = into.appendElement("ol");
        for (Section section : sections) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "#" + section.id()).text(section.title());
            if (!section.children().isEmpty()) {
                list(section.children(), item);
            }
        }
    }

    private void section(Section section, Element into) {
        Element element = into.appendElement("section").attr("aria-labelledby", section.id());
        movePiece(section.id(), element);
        section.children().forEach(child -> section(child, element));
    }

    private void footnotes(Element article) {
        Integer piece = pieceOf.get(PageSection.FOOTNOTES);
        if (piece != null && pieces.body(piece).hasText()) {
            pieces.body(piece).select("section").attr("aria-label", labels.text("footnotes"));
            move(pieces.body(piece), article);
        }
    }

    private void footer(Element article) {
        Map<String, String> values = publication.article().frontMatter().values();
        Element footer = article.appendElement("footer");
        Stream.of("copyright", "rights", "license", "licence")
                .map(key -> values.getOrDefault(key, ""))
                .filter(text -> !text.isBlank())
                .distinct()
                .forEach(text -> footer.appendElement("p").text(text));
        Element back = footer.appendElement("p").appendElement("a").attr("href", "#galley:top");
        labelled(back).text(labels.text("top"));
    }

    private void movePiece(String id, Element into) {
        Integer piece = pieceOf.get(id);
        if (piece != null) {
            move(pieces.body(piece), into);
        }
    }

    private static void move(Element from, Element into) {
        into.appendChildren(List.<Node>copyOf(from.childNodes()));
    }

    private Element labelled(Element element) {
        labels.language().ifPresent(tag -> element.attr("lang", tag));
        return element;
    }
}
