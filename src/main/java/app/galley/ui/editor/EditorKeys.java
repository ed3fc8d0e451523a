package app.galley.ui.editor;

import app.galley.editing.Indentation;
import app.galley.editing.MarkRemoval;
import app.galley.editing.NewLine;
import app.galley.editing.QuoteStyle;
import app.galley.editing.SmartPunctuation;
import app.galley.editing.Spot;
import app.galley.editing.Step;
import app.galley.editing.TableChange;
import app.galley.editing.TablePipe;
import app.galley.editing.Tables;
import app.galley.editing.Wrapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What keys do in a Markdown text beyond typing: Enter goes on with a list, Tab moves in a table, quotes become typographic. */
final class EditorKeys {

    /** The control would paste what is on the clipboard as it is. */
    private static final List<KeyCombination> PASTE = List.of(
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.PASTE));

    private final EditorModel model;
    private final LineStyles styles;
    private final Runnable paste;
    private @Nullable Step corrected;

    EditorKeys(EditorModel model, SourceArea area, LineStyles styles, Runnable paste) {
        this.model = model;
        this.styles = styles;
        this.paste = paste;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typing);
        area.addEventHandler(KeyEvent.KEY_TYPED, event -> typed());
    }

    private void pressed(KeyEvent event) {
        if (done(event)) {
            event.consume();
        }
        if (event.getCode() != KeyCode.SHIFT) {
            corrected = null;
        }
    }

    private boolean done(KeyEvent event) {
        if (PASTE.stream().anyMatch(keys -> keys.match(event))) {
            paste.run();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case ENTER -> shift ? does(NewLine::hardBreak) : inTable(TableChange.ENTER) || does(NewLine::enter);
            case TAB -> tab(shift);
            case BACK_SPACE -> !shift && (uncorrect() || does(MarkRemoval::backspace));
            default -> false;
        };
    }

    private boolean tab(boolean shift) {
        if (inTable(shift ? TableChange.PREVIOUS_CELL : TableChange.NEXT_CELL)) {
            return true;
        }
        if (does(shift ? Indentation::less : Indentation::more)) {
            return true;
        }
        if (!shift) {
            model.apply((text, selection) -> Optional.of(Insertion.of(text, selection, "    ")));
        }
        return true;
    }

    private boolean inTable(TableChange change) {
        return model.apply((text, selection) ->
                Tables.isTable(text, selection.caret()) ? Tables.step(text, selection, change) : Optional.empty());
    }

    boolean does(Function<Spot, Optional<Step>> command) {
        return model.apply((text, selection) -> command.apply(new Spot(text, selection, styles.context())));
    }

    /** A pipe that stands there already is passed. A character over a selection: marks and quotes go round it. */
    private void typing(KeyEvent event) {
        String character = event.getCharacter();
        // Where the pipe is on the third level of the keys, its event may say that Ctrl and Alt are down.
        boolean command = event.isShortcutDown() && !event.isAltDown();
        if (character.equals("|") && !command && model.apply(TablePipe::typed)) {
            event.consume();
            return;
        }
        if (character.length() == 1
                && !event.isShortcutDown()
                && !model.selectionProperty().get().isEmpty()) {
            char typed = character.charAt(0);
            Optional<QuoteStyle> quotes = quotes();
            boolean done = (quotes.isPresent() && does(spot -> SmartPunctuation.around(spot, typed, quotes.get())))
                    || does(spot -> Wrapping.typed(spot, typed));
            if (done) {
                event.consume();
            }
        }
    }

    private void typed() {
        quotes().ifPresent(style -> model.apply((text, selection) -> {
            Optional<Step> step = SmartPunctuation.correct(new Spot(text, selection, styles.context()), style);
            corrected = step.orElse(null);
            return step;
        }));
    }

    /** Backspace right after a correction gives back what was typed. */
    private boolean uncorrect() {
        if (corrected == null) {
            return false;
        }
        model.undo();
        return true;
    }

    private Optional<QuoteStyle> quotes() {
        return model.options().smartQuotesProperty().get()
                ? QuoteStyle.of(model.options().languageProperty().get())
                        .or(() -> QuoteStyle.of(Locale.getDefault().toLanguageTag()))
                        .or(() -> QuoteStyle.of("en"))
                : Optional.empty();
    }
}
