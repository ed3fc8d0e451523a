package app.galley.ui.shell;

import app.galley.editing.CodeBlockToggle;
import app.galley.editing.Emphasis;
import app.galley.editing.EmphasisToggle;
import app.galley.editing.Headings;
import app.galley.editing.LineEdits;
import app.galley.editing.Links;
import app.galley.editing.ListToggle;
import app.galley.editing.NewTable;
import app.galley.editing.QuoteToggle;
import app.galley.editing.Spot;
import app.galley.editing.Step;
import app.galley.editing.TableChange;
import app.galley.editing.Tables;
import app.galley.editing.Tasks;
import app.galley.spelling.SpellingLanguage;
import app.galley.ui.command.Choice;
import app.galley.ui.command.Chooser;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.editor.SpellingModel;
import app.galley.ui.message.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import org.kordamp.ikonli.feather.Feather;

/** Gives the commands of writing their actions. */
final class WritingCommands {

    private static final List<Command> HEADINGS = List.of(
            Command.PARAGRAPH,
            Command.HEADING_1,
            Command.HEADING_2,
            Command.HEADING_3,
            Command.HEADING_4,
            Command.HEADING_5,
            Command.HEADING_6);

    private static final int TABLE_ROWS = 3;
    private static final int TABLE_COLUMNS = 3;

    private final Workspace workspace;
    private final Notices notices;
    private final BooleanBinding writing;

    WritingCommands(Workspace workspace, Notices notices) {
        this.workspace = workspace;
        this.notices = notices;
        writing = workspace.writingProperty();
    }

    void fill(CommandTable table, LateWindow window) {
        on(table, window, Command.BOLD, spot -> EmphasisToggle.toggle(spot, Emphasis.BOLD));
        on(table, window, Command.ITALIC, spot -> EmphasisToggle.toggle(spot, Emphasis.ITALIC));
        on(table, window, Command.STRIKETHROUGH, spot -> EmphasisToggle.toggle(spot, Emphasis.STRIKETHROUGH));
        on(table, window, Command.CODE, spot -> EmphasisToggle.toggle(spot, Emphasis.CODE));
        on(table, window, Command.LINK, Links::insert);
        for (int level = 0; level < HEADINGS.size(); level++) {
            int wanted = level;
            on(table, window, HEADINGS.get(level), spot -> Headings.set(spot, wanted));
        }
        on(table, window, Command.BULLETS, ListToggle::bullets);
        on(table, window, Command.NUMBERS, ListToggle::numbers);
        on(table, window, Command.TASKS, ListToggle::tasks);
        on(table, window, Command.TICK, Tasks::toggle);
        on(table, window, Command.QUOTE, QuoteToggle::toggle);
        on(table, window, Command.CODE_BLOCK, CodeBlockToggle::toggle);
        on(table, window, Command.LINE_UP, LineEdits::moveUp);
        on(table, window, Command.LINE_DOWN, LineEdits::moveDown);
        on(table, window, Command.DUPLICATE_LINE, LineEdits::duplicate);
        on(table, window, Command.DELETE_LINE, LineEdits::delete);
        on(table, window, Command.JOIN_LINES, LineEdits::join);
        tables(table);
        EditorModel editor = workspace.writing().editor();
        toggle(table, Command.FOCUS_MODE, editor.options().focusModeProperty());
        toggle(table, Command.TYPEWRITER_MODE, editor.options().typewriterModeProperty());
        toggle(table, Command.LINE_NUMBERS, editor.options().lineNumbersProperty());
        spelling(table, window);
        toggle(table, Command.SMART_QUOTES, editor.options().smartQuotesProperty());
    }

    private void tables(CommandTable table) {
        EditorModel editor = workspace.writing().editor();
        table.on(
                Command.INSERT_TABLE,
                writing,
                () -> editor.apply((text, selection) -> {
                    Optional<Step> ofSelection = NewTable.ofSelection(text, selection);
                    return ofSelection.isPresent()
                            ? ofSelection
                            : Optional.of(NewTable.empty(text, selection, TABLE_ROWS, TABLE_COLUMNS));
                }));
        change(table, Command.REALIGN_TABLE, TableChange.REALIGN);
        change(table, Command.ADD_ROW, TableChange.ADD_ROW_BELOW);
        change(table, Command.DELETE_ROW, TableChange.DELETE_ROW);
        change(table, Command.ADD_COLUMN, TableChange.ADD_COLUMN_AFTER);
        change(table, Command.DELETE_COLUMN, TableChange.DELETE_COLUMN);
    }

    private void spelling(CommandTable table, LateWindow window) {
        SpellingModel spelling = workspace.writing().spelling();
        table.onToggle(
                        Command.CHECK_SPELLING,
                        writing,
                        spelling.on(),
                        () -> spelling.turn(!spelling.on().get()))
                .on(
                        Command.NEXT_MISTAKE,
                        writing,
                        () -> window.get()
                                .editor()
                                .nextMistake(() -> notices.tell(Messages.text("spelling.no-mistake"))))
                .on(Command.SPELLING_LANGUAGE, writing, () -> chooseLanguage(window.get(), spelling));
    }

    private static void chooseLanguage(MainWindow window, SpellingModel spelling) {
        List<Choice> choices = Arrays.stream(SpellingLanguage.values())
                .map(language -> new Choice(
                        language.nativeName(),
                        language.tag(),
                        language == spelling.language().get() ? Feather.CHECK : Feather.GLOBE,
                        true,
                        () -> spelling.choose(language)))
                .toList();
        window.overlay()
                .show(close -> new Chooser(choices, Messages.text("spelling.language.prompt"), close), Pos.TOP_CENTER)
                .focus();
    }

    private void change(CommandTable table, Command command, TableChange change) {
        table.on(
                command,
                writing,
                () -> workspace.writing().editor().apply((text, selection) -> Tables.step(text, selection, change)));
    }

    private void on(CommandTable table, LateWindow window, Command command, Function<Spot, Optional<Step>> action) {
        table.on(command, writing, () -> window.get().editor().apply(action));
    }

    private void toggle(CommandTable table, Command command, BooleanProperty property) {
        table.onToggle(command, writing, property, () -> property.set(!property.get()));
    }
}
