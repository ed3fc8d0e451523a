package app.galley.ui.shell;

import app.galley.article.PlainRange;
import app.galley.article.Section;
import app.galley.article.WordCount;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.reader.ReaderModel;
import app.galley.ui.task.Tasks;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The foot of the window: where in the article one is, how long it is, how far one has read. */
final class StatusBar extends HBox {

    private static final System.Logger LOG = System.getLogger(StatusBar.class.getName());

    private final ReaderModel reader;
    private final Label section = new Label();
    private final Label length = new Label();
    private final Label progress = new Label();
    private final Label zoom = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private WordCount words = new WordCount(0);

    StatusBar(ReaderModel reader, Tasks tasks) {
        super(14);
        this.reader = reader;
        getStyleClass().add("status-bar");
        section.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getStyleClass().add("small");
        bar.setPrefWidth(90);
        bar.setMinWidth(60);
        bar.progressProperty().bind(reader.progressProperty());
        bar.setAccessibleText(Messages.text("status.progress.title"));
        for (Label label : new Label[] {length, progress, zoom}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(section, space, length, bar, progress, zoom);
        ChangeListener<Object> again = (observed, was, now) -> refresh();
        reader.positionProperty().addListener(again);
        reader.progressProperty().addListener(again);
        reader.selectionProperty().addListener(again);
        reader.zoomProperty().addListener(again);
        reader.articleProperty().addListener((observed, was, now) -> {
            words = new WordCount(0);
            refresh();
            if (now != null) {
                tasks.run(
                        Tasks.Lane.COMPUTE,
                        () -> WordCount.of(now.parsed().projection().text()),
                        counted -> {
                            words = counted;
                            refresh();
                        },
                        problem -> LOG.log(System.Logger.Level.WARNING, "counting words failed", problem));
            }
        });
        refresh();
    }

    private void refresh() {
        OpenArticle article = reader.articleProperty().get();
        boolean open = article != null;
        bar.setVisible(open);
        section.setText(
                article == null
                        ? ""
                        : article.parsed()
                                .outline()
                                .find(reader.positionProperty().get().sectionId())
                                .map(Section::title)
                                .orElse(article.article().title()));
        length.setText(article == null ? "" : lengthWords(article));
        int percent = (int) Math.round(100 * reader.progressProperty().get());
        progress.setText(open ? Messages.text("status.progress", percent) : "");
        zoom.setText(Messages.text("status.zoom", reader.zoomProperty().get()));
    }

    private String lengthWords(OpenArticle article) {
        @Nullable PlainRange selection = reader.selectionProperty().get();
        if (selection != null
                && selection.end() <= article.parsed().projection().text().length()) {
            int selected = WordCount.of(
                            selection.of(article.parsed().projection().text()))
                    .words();
            return Messages.text("status.selected", selected, words.words());
        }
        return Messages.text("status.length", words.words(), words.minutes());
    }
}
