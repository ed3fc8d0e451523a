package app.galley.exporting;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.exporting.Publication.Comments;
import app.galley.markdown.MarkdownParser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The comments of an exported article: marks the passages, numbers the threads in the order of the text, and sets them
 * beside it or behind it. What has no place in the text any more comes last, with the words it was about.
 */
final class Notes {

    private final Publication publication;
    private final Pieces pieces;
    private final MarkdownParser parser;
    private final Labels labels;
    private final List<Element> behind = new ArrayList<>();
    private final List<Element> detached = new ArrayList<>();

    Notes(Publication publication, Pieces pieces, MarkdownParser parser, Labels labels) {
        this.publication = publication;
        this.pieces = pieces;
        this.parser = parser;
        this.labels = labels;
    }

    /** Puts marks, and notes in the margin, into the pieces. Returns what goes behind the article, or null for nothing. */
    @Nullable Element apply() {
        int number = 0;
        for (CommentThread thread : inOrder()) {
            number++;
            Element reference = place(thread, number);
            if (reference == null) {
                detached.add(note(thread, number, false));
            } else if (publication.comments() == Comments.MARGIN) {
                setInMargin(reference, note(thread, number, true));
            } else {
                behind.add(note(thread, number, true));
            }
        }
        return listed();
    }

    /** The threads as they are numbered. */
    List<CommentThread> inOrder() {
        return publication.threads().stream()
                .sorted(Comparator.comparingInt(this::start)
                        .thenComparing(thread -> thread.root().created())
                        .thenComparing(thread -> thread.root().id().value()))
                .toList();
    }

    private int start(CommentThread thread) {
        Placement placement = publication.placements().get(thread.root().id());
        PlainRange place = placement == null ? null : placement.place();
        return place == null ? Integer.MAX_VALUE : place.start();
    }

    /** Marks where the thread stands and puts its number there. Returns the number's element, null where it has no place. */
    private @Nullable Element place(CommentThread thread, int number) {
        Placement placement = publication.placements().get(thread.root().id());
        PlainRange place = placement == null ? null : placement.place();
        if (placement == null || place == null) {
            return null;
        }
        Element reference = new Element("sup").attr("data-g", "").addClass("note-ref");
        reference
                .appendElement("a")
                .id("galley:ref-" + number)
                .attr("href", "#galley:comment-" + number)
                .attr("aria-label", labels.text("comment", number))
                .text(String.valueOf(number));
        List<Element> marks = thread.root().target() instanceof Target.OfPassage
                ? pieces.mark(place, thread.root().status().name().toLowerCase(Locale.ROOT))
                : List.of();
        if (marks.isEmpty()) {
            Element block = pieces.at(placement);
            if (block == null) {
                return null;
            }
            block.appendChild(reference);
            return reference;
        }
        // How ARIA has annotated words lead to the annotation.
        marks.forEach(mark -> mark.attr("aria-details", "galley:comment-" + number));
        Element last = marks.getLast();
        // A link cannot stand in a link.
        Element link = last.closest("a");
        (link == null ? last : link).after(reference);
        return reference;
    }

    private static void setInMargin(Element reference, Element note) {
        Element block = reference;
        for (Element up = block.parent(); up != null && !up.nameIs("body"); up = block.parent()) {
            block = up;
        }
        if (block.tagName().matches("h[1-6]")) {
            // Behind the notes that came before it.
            Element after = block;
            for (Element next = after.nextElementSibling();
                    next != null && next.hasClass("note");
                    next = after.nextElementSibling()) {
                after = next;
            }
            after.after(note);
        } else if (block.hasClass("noted")) {
            block.children().getLast().before(note);
        } else {
            Element pair = new Element("div").addClass("noted");
            block.replaceWith(pair);
            pair.appendChild(note).appendChild(block);
        }
    }

    private @Nullable Element listed() {
        if (behind.isEmpty() && detached.isEmpty()) {
            return null;
        }
        Element section = new Element("section").addClass("comments").attr("aria-labelledby", "galley:comments");
        labels.language().ifPresent(tag -> section.attr("lang", tag));
        Element heading = section.appendElement("h2").id("galley:comments");
        if (behind.isEmpty()) {
            heading.text(labels.text("comment.detached"));
        } else {
            heading.text(labels.text("comments"));
            section.appendChildren(behind);
            if (!detached.isEmpty()) {
                section.appendElement("h3").text(labels.text("comment.detached"));
            }
        }
        section.appendChildren(detached);
        return section;
    }

    private Element note(CommentThread thread, int number, boolean placed) {
        Element note = new Element("div")
                .addClass("note")
                .addClass(thread.root().status().name().toLowerCase(Locale.ROOT))
                .id("galley:comment-" + number)
                .attr("role", "note")
                .attr("aria-label", labels.text("comment", number));
        Element head = said(note, thread.root());
        head.prependElement("span").addClass("number").text(String.valueOf(number));
        if (thread.root().status().isHandled()) {
            head.appendElement("span").addClass("state").text(labels.text("comment.resolved"));
        }
        if (placed) {
            head.appendElement("a")
                    .attr("href", "#galley:ref-" + number)
                    .attr("aria-label", labels.text("comment.back"))
                    .text("↩");
        }
        if (!placed || publication.comments() == Comments.END) {
            head.after(about(thread.root().target()));
        }
        for (Annotation reply : thread.replies()) {
            said(note.appendElement("div").addClass("reply"), reply);
        }
        return note;
    }

    private Element about(Target target) {
        return switch (target) {
            case Target.OfPassage passage ->
                new Element("blockquote").addClass("about").text(passage.quote());
            case Target.OfSection section ->
                new Element("p").addClass("about").text(labels.text("comment.section") + " “" + section.title() + "”");
        };
    }

    /** Appends who said what and when. Returns its first line. */
    private Element said(Element into, Annotation annotation) {
        Element head = into.appendElement("p").addClass("said-by");
        head.appendElement("b").text(annotation.author().name());
        LocalDate date = annotation.created().atZone(ZoneOffset.UTC).toLocalDate();
        head.appendElement("time")
                .attr("datetime", date.toString())
                .text(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(labels.locale())
                        .format(date));
        suggestion(into, annotation);
        into.appendElement("div").addClass("body").append(parser.fragment(annotation.body()));
        return head;
    }

    private void suggestion(Element into, Annotation annotation) {
        String replacement = annotation.replacement();
        if (replacement == null) {
            return;
        }
        Element line = into.appendElement("p").addClass("suggestion");
        line.appendElement("span").text(labels.text(replacement.isEmpty() ? "comment.deletes" : "comment.replaces"));
        if (annotation.target() instanceof Target.OfPassage passage) {
            line.appendText(" ").appendElement("del").text(passage.quote());
        }
        if (!replacement.isEmpty()) {
            line.appendText(" ").appendElement("ins").text(replacement);
        }
    }
}
