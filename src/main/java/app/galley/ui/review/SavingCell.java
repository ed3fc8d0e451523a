package app.galley.ui.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.ui.control.WideCell;
import app.galley.ui.message.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A heading, or what somebody said as it will stand in the file or stay behind. */
final class SavingCell extends WideCell<SavingRow> {

    /** So much of a quoted passage is shown, and of a body, in UTF-16 units; nobody reads on to the end of a book here. */
    private static final int PASSAGE = 240;

    private static final int BODY = 4_000;

    /** So much is read out. */
    private static final int SPOKEN = 400;

    private final Consumer<AnnotationId> markReady;
    private final Runnable markAllReady;

    SavingCell(Consumer<AnnotationId> markReady, Runnable markAllReady) {
        this.markReady = markReady;
        this.markAllReady = markAllReady;
        getStyleClass().add("saving-cell");
    }

    @Override
    protected void updateItem(@Nullable SavingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            show(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case SavingRow.Group group -> {
                show(heading(group));
                setAccessibleText((group.title() + ". " + group.note()).strip());
            }
            case SavingRow.Leaving(Said said) -> {
                show(entry(said, null));
                setAccessibleText(spoken(said));
            }
            case SavingRow.Staying(Said draft) -> {
                Button ready =
                        Pieces.button(Messages.text("review.save.ready"), () -> markReady.accept(draft.id()), "small");
                ready.setAccessibleText(Messages.text("review.save.ready.spoken", shortened(draft.body(), 60)));
                show(entry(draft, ready));
                setAccessibleText(Messages.text("review.save.draft.spoken", spoken(draft)));
            }
        }
    }

    private Region heading(SavingRow.Group group) {
        Label title = Pieces.words(group.title(), "group-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(10, title);
        line.getStyleClass().add("row");
        if (group.drafts() > 1) {
            line.getChildren()
                    .add(Pieces.button(Messages.text("review.save.ready.all", group.drafts()), markAllReady, "small"));
        }
        VBox heading = new VBox(3, line);
        heading.getStyleClass().add("group");
        if (!group.note().isEmpty()) {
            heading.getChildren().add(Pieces.words(group.note(), "text-muted"));
        }
        return heading;
    }

    private static Region entry(Said said, @Nullable Button action) {
        Label author = new Label(said.author());
        author.getStyleClass().add("author");
        author.setMinWidth(0);
        Label kind = new Label(kind(said));
        kind.getStyleClass().add("text-muted");
        kind.setMinWidth(0);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox who = new HBox(8, author, kind);
        who.getStyleClass().add("row");
        if (action != null) {
            who.getChildren().add(action);
        }
        VBox entry = new VBox(4, who);
        entry.getStyleClass().add(said.isReply() ? "reply" : "entry");
        if (!said.isReply()) {
            String about = about(said);
            if (!about.isEmpty()) {
                entry.getChildren().add(Pieces.words(about, "passage"));
            }
        }
        String replacement = said.replacement();
        if (replacement != null && !replacement.isBlank()) {
            add(entry, replacement, "replacement");
        }
        if (!said.body().isBlank()) {
            add(entry, said.body().strip(), "body");
        }
        return entry;
    }

    private static void add(VBox entry, String words, String style) {
        Excerpt shown = Excerpt.of(words, BODY);
        entry.getChildren().add(Pieces.words(shown.words(), style));
        if (shown.isCut()) {
            entry.getChildren().add(Pieces.words(shown.leftOutWords(), "text-muted"));
        }
    }

    /** Such as "reply, resolved". */
    private static String kind(Said said) {
        String kind;
        if (said.replacement() != null) {
            kind = Messages.text(said.replacement().isBlank() ? "review.kind.deletion" : "review.kind.suggestion");
        } else {
            kind = Messages.text(said.isReply() ? "review.kind.reply" : "review.kind.comment");
        }
        if (said.isDeleted()) {
            return Messages.text("review.kind.handled", kind, Messages.text("review.kind.deleted"));
        }
        return said.status().isHandled()
                ? Messages.text(
                        "review.kind.handled",
                        kind,
                        Messages.text("review.status." + said.status().name().toLowerCase(Locale.ROOT)))
                : kind;
    }

    private static String about(Said said) {
        return switch (said.target()) {
            case Target.OfPassage passage -> shortened(passage.quote(), PASSAGE);
            case Target.OfSection(String id, String title) ->
                id.isEmpty()
                        ? Messages.text("review.whole")
                        : Messages.text("review.section", shortened(title, PASSAGE));
        };
    }

    private static String spoken(Said said) {
        if (said.isDeleted()) {
            return Messages.text("review.entry.spoken.deleted", said.author(), about(said));
        }
        String replacement = said.replacement();
        String body = Excerpt.of(said.body().strip(), SPOKEN).spoken();
        return replacement == null || replacement.isBlank()
                ? Messages.text("review.entry.spoken", said.author(), kind(said), about(said), body)
                : Messages.text(
                        "review.entry.spoken.instead",
                        said.author(),
                        kind(said),
                        about(said),
                        body,
                        Excerpt.of(replacement.strip(), SPOKEN).spoken());
    }

    /** In one line. */
    private static String shortened(String text, int limit) {
        Excerpt shown = Excerpt.of(text.strip().replaceAll("\\s+", " "), limit);
        return shown.isCut() ? shown.words() + " …" : shown.words();
    }
}
