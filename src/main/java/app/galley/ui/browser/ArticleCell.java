package app.galley.ui.browser;

import app.galley.article.WordCount;
import app.galley.library.ArticleSummary;
import app.galley.ui.message.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One article's row: its title over how long it is and how many comments wait. */
final class ArticleCell extends ListCell<ArticleSummary> {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox row = new VBox(1, title, detail);

    ArticleCell() {
        title.getStyleClass().add("article-title");
        detail.getStyleClass().addAll("text-small", "text-muted");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ArticleSummary summary, boolean empty) {
        super.updateItem(summary, empty);
        if (empty || summary == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        title.setText(summary.article().title());
        String length = Messages.text("browser.length", new WordCount(summary.words()).minutes(), summary.words());
        String waiting = Messages.text("browser.comments", summary.openComments(), summary.draftComments());
        detail.setText(waiting.isEmpty() ? length : length + " · " + waiting);
        setTooltip(new Tooltip(summary.article().title() + "\n" + detail.getText()));
        setAccessibleText(summary.article().title() + ", " + detail.getText());
        setGraphic(row);
    }
}
