package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the comments of an article, threads in the order of the text, those without a place last. */
final class CommentListing {

    private static final int WIDTH = 88;

    private final Session session;

    CommentListing(Session session) {
        this.session = session;
    }

    /** Prints them; a file has none. */
    void print(ArticleText text, boolean json) throws CommandException {
        Article article = text.article();
        List<Annotation> annotations =
                article == null ? List.of() : session.library().annotations().list(article.id());
        Map<AnnotationId, Placement> placements =
                article == null ? Map.of() : placements(session.library(), article, text, annotations);
        List<CommentThread> threads = CommentThread.gather(annotations).stream()
                .sorted(Comparator.comparingInt(thread -> start(placements, thread.root())))
                .toList();
        if (json) {
            Json.print(session.out(), document(text, threads, placements));
            return;
        }
        int idLength =
                Text.idLength(annotations.stream().map(a -> a.id().value()).toList());
        threads.forEach(thread -> print(thread, placements, idLength));
        if (threads.isEmpty()) {
            session.err().println("The article has no comments.");
        }
    }

    private static Map<AnnotationId, Placement> placements(
            Library library, Article article, ArticleText text, List<Annotation> annotations) {
        return Placements.of(library, article, text.parsed(), annotations);
    }

    private static int start(Map<AnnotationId, Placement> placements, Annotation annotation) {
        Placement placement = placements.get(annotation.id());
        PlainRange place = placement == null ? null : placement.place();
        return place == null ? Integer.MAX_VALUE : place.start();
    }

    private CommentDocument document(
            ArticleText text, List<CommentThread> threads, Map<AnnotationId, Placement> placements) {
        CodePoints codePoints = new CodePoints(text.parsed().markdown());
        List<CommentDocument.Comment> comments = new ArrayList<>();
        for (CommentThread thread : threads) {
            comments.add(CommentDocument.comment(
                    thread.root(),
                    placements.get(thread.root().id()),
                    text.parsed().projection(),
                    codePoints));
            for (Annotation reply : thread.replies()) {
                comments.add(CommentDocument.comment(
                        reply, placements.get(reply.id()), text.parsed().projection(), codePoints));
            }
        }
        return new CommentDocument(
                text.article() == null ? null : text.article().id().value(), comments);
    }

    private void print(CommentThread thread, Map<AnnotationId, Placement> placements, int idLength) {
        Annotation root = thread.root();
        Placement placement = placements.get(root.id());
        String standing = placement == null ? "orphaned" : word(placement.standing());
        session.out().println(head(root, idLength) + "  " + standing + "  " + about(root.target()));
        said(root, "    ");
        for (Annotation reply : thread.replies()) {
            session.out().println("    " + head(reply, idLength));
            said(reply, "        ");
        }
    }

    private static String head(Annotation annotation, int idLength) {
        return Text.shortened(annotation.id().value(), idLength) + "  " + word(annotation.status()) + "  "
                + Columns.cut(annotation.author().name(), 40) + "  " + Text.time(annotation.created());
    }

    private static String about(Target target) {
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
