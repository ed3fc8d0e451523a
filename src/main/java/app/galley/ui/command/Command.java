package app.galley.ui.command;

import static app.galley.ui.command.Shortcut.ALT;
import static app.galley.ui.command.Shortcut.CTRL;
import static app.galley.ui.command.Shortcut.SHIFT;
import static app.galley.ui.command.Shortcut.key;

import app.galley.ui.message.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * One row per command: the menu it stands in, its shortcut and icon. Its words are under {@code command.<id>} in the
 * messages. The order is that of the menus.
 */
@SuppressWarnings("ImmutableEnumChecker") // shortcuts and icons never change; their types do not say so
public enum Command {
    QUICK_OPEN(Menu.FILE, key(KeyCode.P, CTRL), Feather.SEARCH),
    NEW_ARTICLE(Menu.FILE, key(KeyCode.N, CTRL), Feather.FILE_PLUS),
    IMPORT(Menu.FILE, key(KeyCode.O, CTRL), Feather.FOLDER_PLUS),
    PASTE_ARTICLE(Menu.FILE, key(KeyCode.V, CTRL, SHIFT), Feather.CLIPBOARD),
    EXPORT_HTML(Menu.FILE, key(KeyCode.E, CTRL, SHIFT), Feather.SHARE),
    EXPORT_REVIEW_COPY(Menu.FILE, key(KeyCode.R, CTRL, SHIFT), Feather.SHARE_2),
    SAVE_REVIEW(Menu.FILE, key(KeyCode.S, CTRL, SHIFT), Feather.SEND),
    MERGE_REVIEWS(Menu.FILE, key(KeyCode.O, CTRL, SHIFT), Feather.GIT_MERGE),
    NAME_REVISION(Menu.FILE, key(KeyCode.S, CTRL), Feather.TAG),
    HISTORY(Menu.FILE, key(KeyCode.H, CTRL, SHIFT), Feather.CLOCK),
    BACK_UP(Menu.FILE, null, Feather.SAVE),
    RENAME_ARTICLE(Menu.FILE, null, Feather.TYPE),
    SET_ASIDE(Menu.FILE, null, Feather.SCISSORS),
    DELETE_ARTICLE(Menu.FILE, null, Feather.TRASH_2),
    QUIT(Menu.FILE, key(KeyCode.Q, CTRL), null),

    UNDO(Menu.EDIT, key(KeyCode.Z, CTRL), Feather.ROTATE_CCW),
    REDO(Menu.EDIT, key(KeyCode.Z, CTRL, SHIFT), Feather.ROTATE_CW),
    COPY(Menu.EDIT, key(KeyCode.C, CTRL), Feather.COPY),
    FIND(Menu.EDIT, key(KeyCode.F, CTRL), Feather.SEARCH),
    FIND_NEXT(Menu.EDIT, key(KeyCode.F3), Feather.ARROW_DOWN),
    FIND_PREVIOUS(Menu.EDIT, key(KeyCode.F3, SHIFT), Feather.ARROW_UP),
    REPLACE(Menu.EDIT, key(KeyCode.H, CTRL), Feather.REPEAT),
    SET_WORD_GOAL(Menu.EDIT, null, Feather.TARGET),
    CHECK_SPELLING(Menu.EDIT, null, Feather.CHECK_CIRCLE),
    NEXT_MISTAKE(Menu.EDIT, key(KeyCode.F7), Feather.ALERT_CIRCLE),
    SPELLING_LANGUAGE(Menu.EDIT, null, Feather.GLOBE),

    BOLD(Menu.FORMAT, key(KeyCode.B, CTRL), Feather.BOLD),
    ITALIC(Menu.FORMAT, key(KeyCode.I, CTRL), Feather.ITALIC),
    STRIKETHROUGH(Menu.FORMAT, key(KeyCode.X, CTRL, SHIFT), null),
    CODE(Menu.FORMAT, key(KeyCode.BACK_QUOTE, CTRL), Feather.CODE),
    LINK(Menu.FORMAT, key(KeyCode.K, CTRL), Feather.LINK),
    PARAGRAPH(Menu.FORMAT, key(KeyCode.DIGIT0, CTRL), Feather.ALIGN_LEFT),
    HEADING_1(Menu.FORMAT, key(KeyCode.DIGIT1, CTRL), Feather.HASH),
    HEADING_2(Menu.FORMAT, key(KeyCode.DIGIT2, CTRL), Feather.HASH),
    HEADING_3(Menu.FORMAT, key(KeyCode.DIGIT3, CTRL), Feather.HASH),
    HEADING_4(Menu.FORMAT, key(KeyCode.DIGIT4, CTRL), Feather.HASH),
    HEADING_5(Menu.FORMAT, key(KeyCode.DIGIT5, CTRL), Feather.HASH),
    HEADING_6(Menu.FORMAT, key(KeyCode.DIGIT6, CTRL), Feather.HASH),
    BULLETS(Menu.FORMAT, key(KeyCode.DIGIT8, CTRL, SHIFT), Feather.LIST),
    NUMBERS(Menu.FORMAT, key(KeyCode.DIGIT7, CTRL, SHIFT), Feather.LIST),
    TASKS(Menu.FORMAT, key(KeyCode.DIGIT9, CTRL, SHIFT), Feather.CHECK_SQUARE),
    TICK(Menu.FORMAT, key(KeyCode.ENTER, CTRL), Feather.CHECK),
    QUOTE(Menu.FORMAT, key(KeyCode.Q, CTRL, SHIFT), Feather.CHEVRONS_RIGHT),
    CODE_BLOCK(Menu.FORMAT, key(KeyCode.C, CTRL, SHIFT), Feather.CODE),
    LINE_UP(Menu.FORMAT, key(KeyCode.UP, ALT, SHIFT), Feather.ARROW_UP),
    LINE_DOWN(Menu.FORMAT, key(KeyCode.DOWN, ALT, SHIFT), Feather.ARROW_DOWN),
    DUPLICATE_LINE(Menu.FORMAT, key(KeyCode.D, CTRL, SHIFT), Feather.COPY),
    DELETE_LINE(Menu.FORMAT, key(KeyCode.K, CTRL, SHIFT), Feather.DELETE),
    JOIN_LINES(Menu.FORMAT, key(KeyCode.J, CTRL), Feather.MINIMIZE_2),
    INSERT_TABLE(Menu.FORMAT, null, Feather.GRID),
    REALIGN_TABLE(Menu.FORMAT, null, Feather.GRID),
    ADD_ROW(Menu.FORMAT, null, Feather.PLUS),
    DELETE_ROW(Menu.FORMAT, null, Feather.MINUS),
    ADD_COLUMN(Menu.FORMAT, null, Feather.PLUS),
    DELETE_COLUMN(Menu.FORMAT, null, Feather.MINUS),

    INBOX(Menu.COMMENT, key(KeyCode.I, CTRL, ALT), Feather.INBOX),
    COMMENT(Menu.COMMENT, key(KeyCode.M, CTRL, ALT), Feather.MESSAGE_SQUARE),
    SUGGEST(Menu.COMMENT, key(KeyCode.M, CTRL, SHIFT), Feather.EDIT_3),
    COMMENT_ON_SECTION(Menu.COMMENT, key(KeyCode.M, CTRL, ALT, SHIFT), Feather.BOOKMARK),
    SUGGEST_MODE(Menu.COMMENT, key(KeyCode.X, CTRL, ALT, SHIFT), Feather.EDIT_3),
    NEXT_COMMENT(Menu.COMMENT, key(KeyCode.PAGE_DOWN, CTRL, ALT), Feather.CHEVRON_DOWN),
    PREVIOUS_COMMENT(Menu.COMMENT, key(KeyCode.PAGE_UP, CTRL, ALT), Feather.CHEVRON_UP),
    NEXT_TO_LOOK_AT(Menu.COMMENT, key(KeyCode.PAGE_DOWN, CTRL, ALT, SHIFT), Feather.CHEVRONS_DOWN),
    PREVIOUS_TO_LOOK_AT(Menu.COMMENT, key(KeyCode.PAGE_UP, CTRL, ALT, SHIFT), Feather.CHEVRONS_UP),
    ATTACH_COMMENT(Menu.COMMENT, null, Feather.LINK),
    REPLY(Menu.COMMENT, null, Feather.CORNER_UP_LEFT),
    EDIT_COMMENT(Menu.COMMENT, null, Feather.EDIT_2),
    RESOLVE_COMMENT(Menu.COMMENT, null, Feather.CHECK),
    DELETE_COMMENT(Menu.COMMENT, null, Feather.TRASH_2),
    ACCEPT_SUGGESTION(Menu.COMMENT, null, Feather.CHECK_CIRCLE),
    DECLINE_SUGGESTION(Menu.COMMENT, null, Feather.X_CIRCLE),
    ACCEPT_ALL(Menu.COMMENT, null, Feather.CHECK_SQUARE),
    DECLINE_ALL(Menu.COMMENT, null, Feather.X_SQUARE),

    GO_TO_HEADING(Menu.GO, key(KeyCode.G, CTRL), Feather.HASH),
    NEXT_SECTION(Menu.GO, key(KeyCode.PAGE_DOWN, ALT), Feather.ARROW_DOWN),
    PREVIOUS_SECTION(Menu.GO, key(KeyCode.PAGE_UP, ALT), Feather.ARROW_UP),
    FILTER_OUTLINE(Menu.GO, key(KeyCode.L, CTRL, SHIFT), Feather.FILTER),
    FOCUS_LIBRARY(Menu.GO, key(KeyCode.DIGIT1, ALT), Feather.BOOK),
    FOCUS_OUTLINE(Menu.GO, key(KeyCode.DIGIT2, ALT), Feather.LIST),
    FOCUS_ARTICLE(Menu.GO, key(KeyCode.DIGIT3, ALT), Feather.FILE_TEXT),
    FOCUS_COMMENTS(Menu.GO, key(KeyCode.DIGIT4, ALT), Feather.MESSAGE_SQUARE),

    NEXT_MODE(Menu.VIEW, key(KeyCode.E, CTRL), Feather.REPEAT),
    READ_MODE(Menu.VIEW, key(KeyCode.DIGIT1, CTRL, ALT), Feather.BOOK_OPEN),
    WRITE_MODE(Menu.VIEW, key(KeyCode.DIGIT2, CTRL, ALT), Feather.EDIT_3),
    SPLIT_MODE(Menu.VIEW, key(KeyCode.DIGIT3, CTRL, ALT), Feather.COLUMNS),
    FOCUS_MODE(Menu.VIEW, key(KeyCode.F8), Feather.TARGET),
    TYPEWRITER_MODE(Menu.VIEW, key(KeyCode.F9), Feather.ALIGN_CENTER),
    LINE_NUMBERS(Menu.VIEW, null, Feather.HASH),
    SHOW_SUGGESTIONS(Menu.VIEW, null, Feather.EDIT_3),
    SMART_QUOTES(Menu.VIEW, null, Feather.MESSAGE_CIRCLE),
    TOGGLE_SIDEBAR(Menu.VIEW, key(KeyCode.F9, CTRL), Feather.SIDEBAR),
    TOGGLE_COMMENTS(Menu.VIEW, key(KeyCode.F10, CTRL), Feather.MESSAGE_CIRCLE),
    ZOOM_IN(Menu.VIEW, key(KeyCode.PLUS, CTRL), Feather.ZOOM_IN),
    ZOOM_OUT(Menu.VIEW, key(KeyCode.MINUS, CTRL), Feather.ZOOM_OUT),
    ZOOM_RESET(Menu.VIEW, key(KeyCode.DIGIT0, CTRL, ALT), Feather.MAXIMIZE_2),
    THEME_SYSTEM(Menu.VIEW, null, Feather.MONITOR),
    THEME_LIGHT(Menu.VIEW, null, Feather.SUN),
    THEME_DARK(Menu.VIEW, null, Feather.MOON),

    PALETTE(Menu.HELP, key(KeyCode.P, CTRL, SHIFT), Feather.COMMAND),
    CHEAT_SHEET(Menu.HELP, key(KeyCode.F1), Feather.HELP_CIRCLE),
    ABOUT(Menu.HELP, null, Feather.INFO);

    /** The menus, in order; their words are under {@code menu.<name>}. */
    public enum Menu {
        FILE,
        EDIT,
        FORMAT,
        COMMENT,
        GO,
        VIEW,
        HELP;

        public String label() {
            return Messages.text("menu." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Menu menu;
    private final @Nullable KeyCombination shortcut;
    private final @Nullable Ikon icon;

    Command(Menu menu, @Nullable KeyCombination shortcut, @Nullable Ikon icon) {
        this.menu = menu;
        this.shortcut = shortcut;
        this.icon = icon;
    }

    public Menu menu() {
        return menu;
    }

    public Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(shortcut);
    }

    public Optional<Ikon> icon() {
        return Optional.ofNullable(icon);
    }

    public String label() {
        return Messages.text("command." + name().toLowerCase(Locale.ROOT));
    }
}
