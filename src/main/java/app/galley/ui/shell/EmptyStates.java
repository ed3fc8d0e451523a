package app.galley.ui.shell;

import app.galley.ui.article.OpenArticle;
import app.galley.ui.browser.BrowserModel;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.message.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is said in place of an article where there is none, or nothing is written in it yet. */
final class EmptyStates extends StackPane {

    private final BrowserModel browser;
    private final ObservableValue<@Nullable OpenArticle> article;
    private final EmptyState noArticles;
    private final EmptyState noWords;

    EmptyStates(BrowserModel browser, ObservableValue<@Nullable OpenArticle> article, CommandTable commands) {
        this.browser = browser;
        this.article = article;
        Button beginning = button(commands, Command.NEW_ARTICLE);
        beginning.getStyleClass().add("accent");
        noArticles = new EmptyState(
                Feather.BOOK_OPEN,
                Messages.text("library.empty.title"),
                Messages.text("library.empty.text"),
                beginning,
                button(commands, Command.IMPORT),
                button(commands, Command.PASTE_ARTICLE));
        noWords = new EmptyState(
                Feather.FILE_TEXT, Messages.text("article.empty.title"), Messages.text("article.empty.text"));
        noWords.setMouseTransparent(true);
        getChildren().addAll(noWords, noArticles);
        // What is under it takes the mouse.
        setPickOnBounds(false);
        browser.loadedProperty().subscribe(this::show);
        browser.selectedProperty().subscribe(this::show);
        article.subscribe(this::show);
    }

    private static Button button(CommandTable commands, Command command) {
        Button button = new Button(command.label());
        button.setOnAction(event -> commands.run(command));
        return button;
    }

    private void show() {
        OpenArticle shown = article.getValue();
        noWords.setVisible(shown != null && shown.parsed().projection().text().isBlank());
        boolean none = shown == null
                && browser.loadedProperty().get()
                && browser.selectedProperty().get() == null
                && browser.articles().isEmpty();
        noArticles.setVisible(none);
        noArticles.setManaged(none);
    }
}
