package app.galley.ui.reader;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.ImageSource;
import app.galley.article.PlainRange;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Hands;
import app.galley.ui.driving.ShownText;
import app.galley.ui.driving.Waiting;
import app.galley.ui.reader.ReaderModel.Position;
import app.galley.ui.task.FxTasks;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window with nothing but a reader in it, over a model that a test fills. Not used on the JavaFX thread. */
final class ReaderWindow implements AutoCloseable {

    final ReaderModel model = new ReaderModel();
    final MarkdownParser parser = new MarkdownParser();
    final List<String> marksClicked = new ArrayList<>();
    final List<String> linksClicked = new ArrayList<>();
    final Hands hands = new Hands();
    final ReaderView view;
    final FindBar findBar;
    final ShownText page;
    private final FxTasks tasks = new FxTasks();
    private final Stage stage;

    ReaderWindow() {
        view = Fx.get(() -> new ReaderView(model, () -> {}, marksClicked::add, linksClicked::add));
        findBar = Fx.get(() -> new FindBar(model, view, tasks));
        stage = Fx.get(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(new VBox(findBar, view), 800, 700));
            VBox.setVgrow(view, javafx.scene.layout.Priority.ALWAYS);
            shown.show();
            return shown;
        });
        page = new ShownText(view, hands);
    }

    /** How many highlights of a style there are, however far from what is in sight: only those near it are drawn else. */
    int highlighted(String style) {
        page.ask("""
                (function () {
                  var height = Object.getOwnPropertyDescriptor(window, 'innerHeight');
                  Object.defineProperty(window, 'innerHeight', {value: 1e6, configurable: true});
                  galley.look();
                  Object.defineProperty(window, 'innerHeight', height);
                })(), 0""");
        return (int) page.number("CSS.highlights.get('" + style + "').size");
    }

    /** Shows a text as another article, from its start, and waits until all of it is there. */
    OpenArticle show(String markdown, String language) {
        OpenArticle article = article(markdown, language, null);
        show(article, Position.TOP);
        return article;
    }

    OpenArticle show(String markdown) {
        return show(markdown, "en");
    }

    void show(OpenArticle article, Position start) {
        Fx.run(() -> model.show(article, start));
        Waiting.until("the page is complete", view::isComplete);
    }

    /** An article, or a later text of the same one. */
    OpenArticle article(String markdown, String language, @Nullable OpenArticle before) {
        ArticleId id = before == null ? ArticleId.random() : before.article().id();
        RevisionId head = RevisionId.random();
        Revision revision = new Revision(
                head, id, TextHash.of(markdown), List.of(), RevisionKind.IMPORTED, null, java.time.Instant.EPOCH);
        Article article =
                new Article(id, "Title", language, head, null, java.time.Instant.EPOCH, java.time.Instant.EPOCH);
        return new OpenArticle(article, revision, false, parser.parse(markdown));
    }

    /** The same article with another text, parsed as it is while somebody types. */
    OpenArticle later(OpenArticle before, String markdown) {
        return new OpenArticle(
                before.article(), before.revision(), true, parser.parse(markdown, ImageSource.NONE, before.parsed()));
    }

    /** Shows a later text of the article that is shown, at once. */
    OpenArticle type(OpenArticle before, String markdown) {
        OpenArticle later = later(before, markdown);
        Fx.run(() -> model.show(later, model.positionProperty().get()));
        return later;
    }

    /** What the model says is selected, in words; empty for nothing. */
    String selected(OpenArticle article) {
        return Fx.get(() -> {
            PlainRange range = model.selectionProperty().get();
            return range == null ? "" : range.of(article.parsed().projection().text());
        });
    }

    /** Where the words stand in what a reader sees. */
    static PlainRange find(OpenArticle article, String words) {
        int at = article.parsed().projection().text().indexOf(words);
        if (at < 0) {
            throw new AssertionError("not in the text: " + words);
        }
        return new PlainRange(at, at + words.length());
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        tasks.close();
    }
}
