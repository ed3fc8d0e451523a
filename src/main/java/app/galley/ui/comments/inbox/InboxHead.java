package app.galley.ui.comments.inbox;

import app.galley.ui.control.Controls;
import app.galley.ui.control.ShownWords;
import app.galley.ui.control.ToggleChoice;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The line above the three columns: how far the writer has come, and how the threads are listed. */
final class InboxHead extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /** Below this width (pixels) the title gives way. */
    private static final double ROOM_FOR_TITLE = 800;

    private static final double CHOICE = 156;

    private final InboxModel model;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final Timeline moving = new Timeline();

    InboxHead(InboxModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("inbox-head");
        Label title = new Label(Messages.text("inbox.title"), Controls.icon(Feather.INBOX));
        title.getStyleClass().add("inbox-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_TITLE));
        title.managedProperty().bind(title.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(48);
        HBox.setHgrow(bar, Priority.ALWAYS);
        count.getStyleClass().add("inbox-progress");
        count.setMinWidth(Region.USE_PREF_SIZE);
        ToggleChoice<InboxGrouping> grouping = new ToggleChoice<>(
                model.grouping(), Messages.text("inbox.grouping"), List.of(InboxGrouping.values()), "inbox.grouping.");
        Button leave = Controls.iconButton(Feather.X, Messages.text("inbox.close"), close);
        getChildren().addAll(title, bar, count, grouping, kinds(), leave);
        model.contents().subscribe(contents -> show(contents.progress()));
    }

    private ChoiceBox<InboxKind> kinds() {
        ChoiceBox<InboxKind> choice = new ChoiceBox<>();
        choice.getItems().setAll(InboxKind.values());
        choice.setConverter(new ShownWords<>(this::label));
        choice.setAccessibleText(Messages.text("inbox.kind"));
        choice.setTooltip(Controls.tooltip(Messages.text("inbox.kind.key")));
        choice.valueProperty().bindBidirectional(model.kind());
        // As wide as its widest words: it must not move while the counts go down.
        choice.setPrefWidth(CHOICE);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        // The words hold counts: a new converter makes the box say them anew.
        model.contents().map(InboxContents::open).subscribe((before, now) -> {
            if (!now.equals(before)) {
                choice.setConverter(new ShownWords<>(this::label));
            }
        });
        return choice;
    }

    private String label(InboxKind kind) {
        return Messages.text(
                "inbox.kind." + kind.name().toLowerCase(Locale.ROOT),
                model.contents().get().openOf(kind));
    }

    private void show(InboxProgress progress) {
        String words = Messages.text("inbox.progress", progress.handled(), progress.total());
        count.setText(words);
        bar.setAccessibleText(words);
        bar.pseudoClassStateChanged(DONE, progress.total() > 0 && progress.open() == 0);
        moving.stop();
        moving.getKeyFrames()
                .setAll(new KeyFrame(
                        Duration.millis(250),
                        new KeyValue(bar.progressProperty(), progress.share(), Interpolator.EASE_OUT)));
        moving.play();
    }
}
