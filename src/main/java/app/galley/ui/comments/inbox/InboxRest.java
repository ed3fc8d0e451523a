package app.galley.ui.comments.inbox;

import app.galley.annotation.Status;
import app.galley.ui.comments.EmptyDrawing;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of a thread when there is none: the end of the work, or that there is nothing to do. */
final class InboxRest extends VBox {

    private final InboxModel model;
    private final InboxHost host;
    private final Runnable undo;

    InboxRest(InboxModel model, InboxHost host, Runnable undo) {
        this.model = model;
        this.host = host;
        this.undo = undo;
        getStyleClass().addAll("comments-empty", "inbox-rest");
        setMinHeight(0);
    }

    void show(InboxState state) {
        InboxContents contents = model.contents().get();
        switch (state) {
            case THREAD, READING -> getChildren().clear();
            case EMPTY -> {
                show(EmptyDrawing.COMMENT.draw(), Messages.text("inbox.empty"), Messages.text("inbox.empty.text"));
                getChildren().add(close("accent"));
            }
            case KIND_DONE -> {
                String kind = model.kind().get().name().toLowerCase(Locale.ROOT);
                show(
                        EmptyDrawing.FILTER.draw(),
                        Messages.text("inbox.kind-done." + kind),
                        Messages.text(
                                "inbox.kind-done.text", contents.progress().open()));
                getChildren()
                        .add(Controls.button(
                                Feather.LIST,
                                Messages.text("inbox.kind-done.all"),
                                () -> model.kind().set(InboxKind.ALL),
                                "accent"));
            }
            case DONE -> {
                show(check(), Messages.text("inbox.done", contents.progress().total()), outcomes(contents.progress()));
                Label next = Controls.wrapping(Messages.text("inbox.done.text"), "empty-text");
                next.setTextAlignment(TextAlignment.CENTER);
                getChildren()
                        .addAll(
                                next,
                                close("accent"),
                                Controls.button(Feather.TAG, Messages.text("inbox.keep-version"), host::keepVersion),
                                new KeyButton(Feather.ROTATE_CCW, "inbox.undo", undo));
            }
        }
    }

    private void show(Node drawing, String title, String text) {
        Label heading = Controls.wrapping(title, "empty-title");
        Label words = Controls.wrapping(text, "empty-text");
        heading.setTextAlignment(TextAlignment.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().setAll(drawing, heading, words);
    }

    private KeyButton close(String style) {
        return new KeyButton(Feather.ARROW_LEFT, "inbox.back", host::close, style);
    }

    private static Node check() {
        StackPane disc = new StackPane(Controls.icon(Feather.CHECK));
        disc.getStyleClass().add("done-disc");
        disc.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return disc;
    }

    /** Such as "21 accepted · 8 declined · 29 resolved". */
    private static String outcomes(InboxProgress progress) {
        List<String> words = new ArrayList<>();
        for (Status status : List.of(Status.ACCEPTED, Status.DECLINED, Status.RESOLVED)) {
            int count = progress.outcomes().getOrDefault(status, 0);
            if (count > 0) {
                words.add(Messages.text("inbox.outcome." + status.name().toLowerCase(Locale.ROOT), count));
            }
        }
        return String.join("  ·  ", words);
    }
}
