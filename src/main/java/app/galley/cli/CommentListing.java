package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Candidate;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.placing.Placed;
import app.galley.placing.PlacedComments;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints the comments of an article, threads in the order of the text, those without a place last. */
final class CommentListing {

    private static final int WIDTH = 88;
    private static final String INDENTATION = "    ";

    private final Session session;

    CommentListing(Session session) {
        this.session = session;
    }

    /** Prints them; a file has none. */
    void print(ArticleText text, boolean json) throws CommandException {
        Article article = text.article();
        List<Annotation> annotations =
                article == null ? List.of() : session.library().annotations().list(article.id());
        PlacedComments placed = article == null
                ? PlacedComments.NONE
                : session.placing().place(article.id(), article.head(), text.parsed(), annotations);
        List<CommentThread> threads = CommentThread.gather(annotations).stream()
                .sorted(Comparator.comparingInt(thread -> start(placed.of(thread.root()))))
                .toList();
        if (json) {
            Json.print(session.out(), document(text, threads, placed));
            return;
        }
        int idLength =
                Text.idLength(annotations.stream().map(a -> a.id().value()).toList());
        threads.forEach(
                thread -> print(thread, placed.of(thread.root()), text.parsed().projection(), idLength));
        if (threads.isEmpty()) {
            session.err().println("The article has no comments.");
        } else if (placed.standings().notExact() > 0) {
            session.out().println();
            session.out().println(placed.standings().words());
        }
    }

    private static int start(Placed placed) {
        PlainRange place = placed.placement().place();
        return place == null ? Integer.MAX_VALUE : place.start();
    }

    private CommentDocument document(ArticleText text, List<CommentThread> threads, PlacedComments placed) {
        CodePoints codePoints = new CodePoints(text.parsed().markdown());
        Projection projection = text.parsed().projection();
        List<CommentDocument.Comment> comments = threads.stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.root()), thread.replies().stream()))
                .map(annotation -> CommentDocument.comment(
                        annotation, placed.of(annotation).placement(), projection, codePoints))
                .toList();
        return new CommentDocument(
                text.article() == null ? null : text.article().id().value(), comments);
    }

    private void print(CommentThread thread, Placed placed, Projection projection, int idLength) {
        Annotation root = thread.root();
        Placement placement = placed.placement();
        session.out().println(head(root, idLength) + "  " + word(placement.standing()) + "  " + about(root.target()));
        PlainRange place = placement.place();
        if (placement.standing() == Standing.EDITED && place != null) {
            line("now “" + Columns.cut(place.of(projection.text()), 60) + "”");
        }
        for (Candidate candidate : placement.suggestions()) {
            line("perhaps “" + Columns.cut(candidate.place().of(projection.text()), 60) + "”");
        }
        said(root, INDENTATION);
        for (Annotation reply : thread.replies()) {
            session.out().println(INDENTATION + head(reply, idLength));
            said(reply, INDENTATION.repeat(2));
        }
    }

    private void line(String words) {
        session.out().println(INDENTATION + words);
    }

    private static String head(Annotation annotation, int idLength) {
        return Text.shortened(annotation.id().value(), idLength) + "  " + word(annotation.status()) + "  "
                + Columns.cut(annotation.author().name(), 40) + "  " + Text.time(annotation.created());
    }

    static String about(Target target) {
        String section = target.sectionId().isEmpty() ? "" : "#" + target.sectionId();
        return switch (target) {
            case Target.OfSection _ -> section;
            case Target.OfPassage passage -> (section + "  “" + Columns.cut(passage.quote(), 60) + "”").strip();
        };
    }

    private void said(Annotation annotation, String indentation) {
        String replacement = annotation.replacement();
        if (replacement != null) {
            String told = replacement.isEmpty() ? "suggests to delete it" : "suggests “" + replacement + "”";
            session.out().println(indentation + Columns.cut(told, WIDTH));
        }
        annotation
                .body()
                .lines()
                .map(line -> Columns.cut(line, WIDTH))
                .filter(line -> !line.isEmpty())
                .forEach(line -> session.out().println(indentation + line));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
