package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.importing.TextReplacement.Replaced;
import app.galley.placing.PlacedComments;
import java.util.List;

/** Prints a revision that a command has made, and what became of each comment in it. */
final class CommentOutcome {

    private CommentOutcome() {}

    /** The revision's id in the first line; the comments counted in the second, if there are any, then one a line. */
    static void print(Session session, Replaced replaced) throws CommandException {
        session.out().println(replaced.revision().id());
        List<Annotation> annotations =
                session.library().annotations().list(replaced.article().id());
        if (annotations.isEmpty()) {
            return;
        }
        PlacedComments placed = session.placing()
                .place(replaced.article().id(), replaced.revision().id(), replaced.text(), annotations);
        session.out().println("comments: " + placed.standings().words());
        int idLength = Text.idLength(
                annotations.stream().map(annotation -> annotation.id().value()).toList());
        Columns columns = new Columns("lll");
        for (CommentThread thread : CommentThread.gather(annotations)) {
            Annotation root = thread.root();
            columns.add(
                    Text.shortened(root.id().value(), idLength),
                    CommentListing.word(placed.of(root).placement().standing()),
                    CommentListing.about(root.target()));
        }
        columns.lines().forEach(session.out()::println);
    }
}
