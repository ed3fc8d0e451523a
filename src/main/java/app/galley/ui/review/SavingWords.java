package app.galley.ui.review;

import app.galley.annotation.Author;
import app.galley.exchange.Outgoing;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a review before it is saved. */
final class SavingWords {

    /** So many people are named; the list says who the others are. */
    private static final int NAMED = 4;

    private SavingWords() {}

    /** Such as "12 comments by Nora and 2 others. Others see your name as “Nora”." */
    static String summary(SavingContents contents) {
        if (contents.outgoing().isEmpty()) {
            return Messages.text("review.save.nothing");
        }
        List<Author> authors = contents.outgoing().authors();
        String who = authors.isEmpty()
                ? Messages.text("review.save.summary.none")
                : Messages.text(
                        "review.save.summary",
                        contents.leaving().size(),
                        authors.stream()
                                .limit(NAMED)
                                .map(Author::name)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        Math.max(0, authors.size() - NAMED));
        String names = authors.stream()
                .filter(author -> contents.outgoing().me().contains(author.id()))
                .map(author -> Messages.text("review.save.name.one", author.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? who : who + " " + Messages.text("review.save.name", names);
    }

    /** Drafts first: they are what there may be something to do about. */
    static List<SavingRow> rows(SavingContents contents) {
        List<SavingRow> rows = new ArrayList<>();
        int drafts = contents.staying().size();
        if (drafts > 0) {
            rows.add(new SavingRow.Group(
                    Messages.text("review.save.staying", drafts), Messages.text("review.save.staying.note"), drafts));
            contents.staying().forEach(draft -> rows.add(new SavingRow.Staying(draft)));
        }
        Outgoing outgoing = contents.outgoing();
        if (outgoing.isEmpty()) {
            rows.add(new SavingRow.Group(
                    Messages.text("review.save.empty"),
                    Messages.text(drafts > 0 ? "review.save.empty.drafts" : "review.save.empty.none"),
                    0));
            return rows;
        }
        rows.add(new SavingRow.Group(
                Messages.text("review.save.leaving", contents.leaving().size()), "", 0));
        contents.leaving().forEach(said -> rows.add(new SavingRow.Leaving(said)));
        int others = contents.others().size();
        if (others > 0) {
            rows.add(new SavingRow.Group(
                    Messages.text("review.save.conflicts", others), Messages.text("review.save.conflicts.note"), 0));
            contents.others().forEach(said -> rows.add(new SavingRow.Leaving(said)));
        }
        alongWithThem(contents).forEach(rows::add);
        return rows;
    }

    /** What else is in the file: that nobody is surprised. */
    private static List<SavingRow> alongWithThem(SavingContents contents) {
        Outgoing outgoing = contents.outgoing();
        List<SavingRow> rows = new ArrayList<>();
        int texts = outgoing.review().state().texts().size();
        if (texts > 0) {
            rows.add(new SavingRow.Group(
                    Messages.text("review.save.texts", texts),
                    Messages.text("review.save.texts.note", contents.words()),
                    0));
        }
        int deleted = outgoing.review().state().tombstones().size();
        if (deleted > 0) {
            rows.add(new SavingRow.Group(
                    Messages.text("review.save.deleted", deleted), Messages.text("review.save.deleted.note"), 0));
        }
        return rows;
    }
}
