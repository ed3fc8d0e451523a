package app.galley.ui.shell;

import app.galley.article.Section;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.editor.DraftKeeper;
import app.galley.ui.message.Messages;
import app.galley.ui.reader.ReaderModel;
import app.galley.ui.shell.LengthModel.Lengths;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The foot of the window: where in the article one is, whether it is saved, how long it is and is to be, how far one has
 * read.
 */
final class StatusBar extends HBox {

    /** In a narrower window only the words are counted out. */
    private static final double NARROW = 900;

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ReaderModel reader;
    private final CurrentSection current;
    private final LengthModel length;
    private final WordGoal goal;
    private final DraftKeeper drafts;
    private final ObservableValue<Mode> mode;
    private final Label section = new Label();
    private final Label saved = new Label();
    private final Label counts = new Label();
    private final Tooltip allCounts = new Tooltip();
    private final ProgressBar goalBar = new ProgressBar(0);
    private final Label progress = new Label();
    private final Label zoom = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    StatusBar(
            ReaderModel reader,
            CurrentSection current,
            LengthModel length,
            WordGoal goal,
            DraftKeeper drafts,
            ObservableValue<Mode> mode) {
        super(14);
        this.reader = reader;
        this.current = current;
        this.length = length;
        this.goal = goal;
        this.drafts = drafts;
        this.mode = mode;
        getStyleClass().add("status-bar");
        section.setMinWidth(0);
        saved.getStyleClass().add("saved");
        counts.getStyleClass().add("counts");
        counts.setTooltip(allCounts);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        shape(goalBar, "status.goal.title");
        goalBar.getStyleClass().add("goal");
        shape(bar, "status.progress.title");
        bar.progressProperty().bind(reader.progressProperty());
        for (Label label : new Label[] {saved, counts, progress, zoom}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(section, space, saved, counts, goalBar, bar, progress, zoom);
        ChangeListener<Object> again = (observed, was, now) -> refresh();
        reader.articleProperty().addListener(again);
        current.idProperty().addListener(again);
        reader.progressProperty().addListener(again);
        reader.zoomProperty().addListener(again);
        length.lengthsProperty().addListener(again);
        goal.wordsProperty().addListener(again);
        drafts.stateProperty().addListener(again);
        mode.addListener(again);
        widthProperty().addListener(again);
        refresh();
    }

    private static void shape(ProgressBar bar, String title) {
        bar.getStyleClass().add("small");
        bar.setPrefWidth(90);
        bar.setMinWidth(60);
        bar.setAccessibleText(Messages.text(title));
        bar.setTooltip(new Tooltip(Messages.text(title)));
    }

    private void refresh() {
        OpenArticle article = reader.articleProperty().get();
        boolean open = article != null;
        section.setText(
                article == null
                        ? ""
                        : article.parsed()
                                .outline()
                                .find(current.idProperty().get())
                                .map(Section::title)
                                .orElse(article.article().title()));
        refreshSaved(open);
        refreshCounts(open);
        boolean reading = open && mode.getValue().reads();
        int percent = (int) Math.round(100 * reader.progressProperty().get());
        progress.setText(Messages.text("status.progress", percent));
        show(bar, reading);
        show(progress, reading);
        zoom.setText(Messages.text("status.zoom", reader.zoomProperty().get()));
    }

    private void refreshSaved(boolean open) {
        DraftKeeper.State state = drafts.stateProperty().get();
        saved.setText(Messages.text(
                switch (state) {
                    case SAVED -> "status.saved";
                    case SAVING -> "status.saving";
                    case FAILED -> "status.not-saved";
                }));
        boolean failed = state == DraftKeeper.State.FAILED;
        saved.pseudoClassStateChanged(FAILED, failed);
        show(saved, open && (failed || mode.getValue().writes()));
    }

    private void refreshCounts(boolean open) {
        Lengths now = length.lengthsProperty().get();
        int words = now.article().words();
        int wanted = goal.wordsProperty().get();
        String brief =
                wanted > 0 ? Messages.text("status.goal", words, wanted) : Messages.text("status.length.short", words);
        String all = all(now);
        TextLength selected = now.selected();
        if (selected != null) {
            brief = Messages.text("status.selected.short", selected.words(), words);
        }
        boolean goalSays = wanted > 0 && selected == null;
        counts.setText(goalSays || getWidth() < NARROW ? brief : all);
        allCounts.setText(all);
        show(counts, open);
        show(goalBar, open && wanted > 0);
        goalBar.setProgress(wanted > 0 ? Math.min(1, (double) words / wanted) : 0);
    }

    private static String all(Lengths now) {
        TextLength article = now.article();
        TextLength selected = now.selected();
        return selected == null
                ? Messages.text("status.length", article.words(), article.characters(), article.minutes())
                : Messages.text(
                        "status.selected",
                        selected.words(),
                        article.words(),
                        selected.characters(),
                        selected.minutes());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
