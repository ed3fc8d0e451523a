package app.galley.ui.editor;

import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.spelling.ProseLine;
import app.galley.ui.editor.SpellingModel.Found;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The menu of the text: what a misspelt word may have been meant to be, and cutting, copying and pasting. */
final class EditorMenu {

    private final EditorModel model;
    private final SourceArea area;
    private final SpellingModel spelling;
    private final SpellingMarks marks;
    private final Runnable paste;
    private final List<MenuItem> more = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();
    private Tasks.@Nullable Running searching;

    EditorMenu(EditorModel model, SourceArea area, SpellingModel spelling, SpellingMarks marks, Runnable paste) {
        this.model = model;
        this.area = area;
        this.spelling = spelling;
        this.marks = marks;
        this.paste = paste;
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /** Further items, shown below the others. */
    void add(List<MenuItem> items) {
        more.addAll(items);
    }

    private void requested(ContextMenuEvent event) {
        int offset = event.isKeyboardTrigger()
                ? area.getCaretPosition()
                : area.hit(event.getX(), event.getY()).getInsertionIndex();
        if (!event.isKeyboardTrigger() && model.selectionProperty().get().isEmpty()) {
            model.select(Selection.at(offset));
        }
        show(marks.at(offset), new Point2D(event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    private void show(Optional<SourceRange> mistake, Point2D place) {
        List<MenuItem> usual = new ArrayList<>();
        boolean selected = !model.selectionProperty().get().isEmpty();
        usual.add(item("menu.cut", selected, area::cut));
        usual.add(item("menu.copy", selected, area::copy));
        usual.add(item("menu.paste", true, paste));
        if (!more.isEmpty()) {
            usual.add(new SeparatorMenuItem());
            usual.addAll(more);
        }
        menu.getItems().setAll(usual);
        mistake.ifPresent(range -> suggestFor(range, usual));
        menu.show(area, place.getX(), place.getY());
    }

    private void suggestFor(SourceRange range, List<MenuItem> usual) {
        String word = range.of(model.text());
        MenuItem looking = item("spelling.looking", false, () -> {});
        List<MenuItem> dictionary = List.of(
                item("spelling.add", true, () -> spelling.add(word, false)),
                item("spelling.ignore", true, () -> spelling.ignore(word)),
                new SeparatorMenuItem());
        fill(List.of(looking), dictionary, usual);
        spelling.suggest(word, suggestions -> {
            List<MenuItem> items = suggestions.isEmpty()
                    ? List.of(item("spelling.none", false, () -> {}))
                    : suggestions.stream()
                            .map(suggestion -> suggestion(range, word, suggestion))
                            .toList();
            fill(items, dictionary, usual);
        });
    }

    private void fill(List<MenuItem> suggestions, List<MenuItem> dictionary, List<MenuItem> usual) {
        List<MenuItem> all = new ArrayList<>(suggestions);
        all.add(new SeparatorMenuItem());
        all.addAll(dictionary);
        all.addAll(usual);
        menu.getItems().setAll(all);
    }

    private MenuItem suggestion(SourceRange range, String word, String suggestion) {
        MenuItem item = new MenuItem(suggestion);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("suggestion");
        item.setOnAction(event -> model.apply((text, selection) -> text.startsWith(word, range.start())
                ? Optional.of(Insertion.of(text, new Selection(range.start(), range.end()), suggestion))
                : Optional.empty()));
        return item;
    }

    private static MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Selects the next misspelt word and shows what may have been meant; after the last the first. */
    void nextMistake(LineStyles styles, Runnable none) {
        if (searching != null) {
            searching.cancel();
        }
        int from = model.selectionProperty().get().end();
        int line = area.line(from);
        searching = spelling.findNext(
                new SpellingModel.Lines() {
                    @Override
                    public int count() {
                        return styles.syntax().size();
                    }

                    @Override
                    public ProseLine line(int index) {
                        return marks.prose(index);
                    }
                },
                line,
                from - area.getAbsolutePosition(line, 0),
                found -> found.ifPresentOrElse(this::showMistake, none));
    }

    private void showMistake(Found found) {
        int start = area.getAbsolutePosition(found.line(), found.range().start());
        SourceRange range = new SourceRange(start, start + found.range().length());
        model.select(new Selection(range.start(), range.end()));
        area.requestFollowCaret();
        area.layout();
        Optional<Bounds> bounds = area.getCharacterBoundsOnScreen(range.start(), range.end());
        bounds.ifPresent(box -> show(Optional.of(range), new Point2D(box.getMinX(), box.getMaxY() + 4)));
    }
}
