package app.galley.ui.browser;

import app.galley.article.ArticleId;
import app.galley.library.ArticleSummary;
import app.galley.ui.message.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows a {@link BrowserModel} as a list; picking a row opens the article. */
public final class BrowserView extends BorderPane {

    private final BrowserModel model;
    private final ListView<ArticleSummary> list;
    private final TextField filter = new TextField();
    private final Label empty = new Label();
    private boolean following;

    public BrowserView(BrowserModel model) {
        this.model = model;
        this.list = new ListView<>(model.shown());
        getStyleClass().add("browser");
        filter.setPromptText(Messages.text("browser.filter"));
        filter.setAccessibleText(Messages.text("browser.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        list.setAccessibleText(Messages.text("browser.title"));
        list.setCellFactory(view -> new ArticleCell());
        empty.getStyleClass().addAll("text-muted", "empty");
        empty.setWrapText(true);
        setTop(new StackPane(filter));
        getTop().getStyleClass().add("filter");
        setCenter(new StackPane(list, empty));

        list.getSelectionModel().selectedItemProperty().addListener((observed, was, now) -> {
            if (!following && now != null) {
                model.selectedProperty().set(now.article().id());
            }
        });
        model.selectedProperty().addListener((observed, was, now) -> follow());
        model.shown().addListener((ListChangeListener<ArticleSummary>) change -> follow());
        model.loadedProperty().addListener((observed, was, now) -> follow());
        follow();
    }

    /** Puts the focus on the list. */
    public void focusList() {
        list.requestFocus();
    }

    private void follow() {
        boolean none = model.shown().isEmpty();
        empty.setVisible(none && model.loadedProperty().get());
        list.setVisible(!none);
        empty.setText(Messages.text(model.articles().isEmpty() ? "browser.empty" : "browser.nothing"));
        following = true;
        try {
            @Nullable ArticleId wanted = model.selectedProperty().get();
            int at = -1;
            for (int i = 0; i < model.shown().size(); i++) {
                if (model.shown().get(i).article().id().equals(wanted)) {
                    at = i;
                }
            }
            if (at < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != at) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 1));
            }
        } finally {
            following = false;
        }
    }
}
