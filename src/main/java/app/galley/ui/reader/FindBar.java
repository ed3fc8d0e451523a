package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.reader.ReaderModel.Found;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words in the article: a field, the count, and buttons to step through. Hidden until asked for. */
public final class FindBar extends HBox {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final System.Logger LOG = System.getLogger(FindBar.class.getName());

    private final ReaderModel model;
    private final ReaderView view;
    private final Tasks tasks;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private Tasks.@Nullable Running pending;

    public FindBar(ReaderModel model, ReaderView view, Tasks tasks) {
        super(6);
        this.model = model;
        this.view = view;
        this.tasks = tasks;
        getStyleClass().add("find-bar");
        field.setPromptText(Messages.text("reader.find"));
        field.setAccessibleText(Messages.text("reader.find"));
        field.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(340);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("text-muted");
        getChildren()
                .addAll(
                        field,
                        count,
                        button(Feather.CHEVRON_UP, "reader.find.previous", () -> step(-1)),
                        button(Feather.CHEVRON_DOWN, "reader.find.next", () -> step(1)),
                        button(Feather.X, "close", this::close));
        setVisible(false);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        model.queryProperty().addListener((observed, was, now) -> {
            if (pending != null) {
                pending.cancel();
            }
            pending = tasks.later(PAUSE, () -> search(true));
        });
        model.articleProperty().addListener((observed, was, now) -> {
            if (isVisible()) {
                search(false);
            }
        });
        model.foundProperty().addListener((observed, was, now) -> word(now));
        word(model.foundProperty().get());
    }

    /** Shows the bar, with {@code text} (unless blank) to look for. */
    public void open(String text) {
        if (!text.isBlank() && text.length() < 200 && text.indexOf('\n') < 0) {
            model.queryProperty().set(text.strip());
        }
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
        search(true);
    }

    /** Goes to the next place found, or the one before; round at the ends. Opens the bar if it is closed. */
    public void step(int by) {
        if (!isVisible()) {
            open("");
            return;
        }
        Found at = model.foundProperty().get();
        if (at.count() > 0) {
            show(Math.floorMod(at.index() - 1 + by, at.count()) + 1, at.count());
        }
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        view.highlights().clearFound();
        model.foundProperty().set(Found.NONE);
        view.highlights().drawFound();
        view.focusPage();
    }

    private void search(boolean reveal) {
        OpenArticle article = model.articleProperty().get();
        String query = model.queryProperty().get();
        if (article == null || !isVisible()) {
            return;
        }
        if (pending != null) {
            pending.cancel();
        }
        Projection projection = article.parsed().projection();
        Projection before = view.highlights().foundIn();
        PlainRange current = view.highlights().currentFound().orElse(null);
        pending = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> {
                    List<PlainRange> places = Finder.find(projection.text(), query);
                    // The place that is shown stays the one that is shown while the text changes.
                    int from = reveal || before == null || current == null
                            ? 0
                            : Finder.carried(before.text(), projection.text(), current.start());
                    return new Result(places, Finder.firstFrom(places, from));
                },
                result -> {
                    List<PlainRange> places = result.places();
                    view.highlights().setFound(projection, places);
                    if (places.isEmpty() || !reveal) {
                        model.foundProperty().set(new Found(places.isEmpty() ? 0 : result.index(), places.size()));
                        view.highlights().drawFound();
                    } else {
                        show(nearest(article, places), places.size());
                    }
                },
                problem -> LOG.log(System.Logger.Level.WARNING, "finding failed", problem));
    }

    /** What was found, and which of it is shown, from 1. */
    private record Result(List<PlainRange> places, int index) {}

    /** The first place at or below the section being read, so that typing does not jump back to the top. */
    private int nearest(OpenArticle article, List<PlainRange> places) {
        String section = model.positionProperty().get().sectionId();
        int from = article.parsed()
                .outline()
                .find(section)
                .map(found ->
                        article.parsed().projection().toPlain(found.heading().start()))
                .orElse(0);
        return Finder.firstFrom(places, from);
    }

    private void show(int index, int total) {
        model.foundProperty().set(new Found(index, total));
        view.highlights().drawFound();
        view.highlights().currentFound().ifPresent(view::reveal);
    }

    private void word(Found found) {
        String words = field.getText().isBlank()
                ? ""
                : found.count() == 0
                        ? Messages.text("reader.find.none")
                        : Messages.text("reader.find.count", found.index(), found.count());
        count.setText(words);
    }

    private static Button button(Ikon icon, String label, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(Messages.text(label));
        button.setTooltip(new Tooltip(Messages.text(label)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
