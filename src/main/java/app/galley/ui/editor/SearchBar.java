package app.galley.ui.editor;

import app.galley.ui.editor.SearchModel.Found;
import app.galley.ui.message.Messages;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds and replaces in the editor: a field with its options, the count and buttons to step through, and below it the row
 * to replace. Hidden until asked for; closing it gives the focus back to the text, where the last place found is selected.
 */
public final class SearchBar extends VBox {

    /** In a narrower bar the buttons stand below the field. */
    private static final double NARROW = 470;

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final SearchModel model;
    private final Runnable focusText;
    private final IntConsumer replaced;
    private final SearchField query;
    private final SearchField replacement;
    private final Label count = new Label();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final HBox queryRow;
    private final HBox steps;
    private final HBox first = new HBox(6);
    private final HBox second = new HBox(6);

    /**
     * @param focusText gives the focus to the text
     * @param replaced told how many places were replaced at once
     */
    public SearchBar(SearchModel model, Runnable focusText, IntConsumer replaced) {
        super(6);
        this.model = model;
        this.focusText = focusText;
        this.replaced = replaced;
        getStyleClass().addAll("find-bar", "search-bar");
        query = new SearchField("search.query", model.options().queryProperty());
        replacement = new SearchField("search.replacement", model.options().replacementProperty());
        count.getStyleClass().add("text-muted");
        count.setMinWidth(USE_PREF_SIZE);
        queryRow = row(
                expander(),
                query,
                toggle("Aa", "search.match-case", model.options().matchCaseProperty()),
                toggle("“ab”", "search.whole-word", model.options().wholeWordProperty()),
                toggle(".*", "search.regex", model.options().regexProperty()));
        HBox.setHgrow(queryRow, Priority.ALWAYS);
        ToggleButton limit = toggle("", "search.in-selection", model.options().inSelectionProperty());
        limit.getStyleClass().add("button-icon");
        limit.setGraphic(new FontIcon(Feather.ALIGN_LEFT));
        steps = row(
                count,
                button(Feather.ARROW_UP, "search.previous", () -> go(-1)),
                button(Feather.ARROW_DOWN, "search.next", () -> go(1)),
                limit,
                button(Feather.X, "search.close", this::close));
        steps.getStyleClass().add("steps");
        HBox replaceRow = row(
                replacement,
                toggle("AB", "search.keep-case", model.options().keepCaseProperty()),
                button("search.replace", "search.replace.title", this::replace),
                button("search.replace-all", "search.replace-all.title", this::replaceAll));
        replaceRow.getStyleClass().add("replace-row");
        shownIf(replaceRow, replacing);
        getChildren().addAll(first, second, replaceRow, problem());
        arrange();
        widthProperty().addListener((observed, was, now) -> arrange());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.openProperty());
        model.foundProperty().subscribe(this::tellCount);
        model.slowProperty().subscribe(this::tellCount);
        model.problemProperty().subscribe(this::tellCount);
        model.options().queryProperty().subscribe(this::tellCount);
        tellCount();
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Shows the bar for what is selected in the text, with or without the row to replace. */
    public void open(boolean withReplacing) {
        replacing.set(withReplacing || (isVisible() && replacing.get()));
        model.open();
        boolean known = withReplacing && !query.getText().isEmpty();
        SearchField field = known ? replacement : query;
        field.requestFocus();
        field.selectAll();
    }

    /** Selects the next place, or the one before for a negative number. */
    public void go(int by) {
        query.remember();
        model.go(by);
    }

    /** Hides the bar and goes back to the text. */
    public void close() {
        query.remember();
        model.close();
        focusText.run();
    }

    private void replace() {
        remember();
        model.replace();
    }

    private void replaceAll() {
        remember();
        model.replaceAll(replaced);
    }

    private void remember() {
        query.remember();
        replacement.remember();
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean inReplacement = replacement.isFocused();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER && (query.isFocused() || inReplacement)) {
            if (inReplacement && event.isShortcutDown()) {
                replaceAll();
            } else if (inReplacement) {
                replace();
            } else {
                go(event.isShiftDown() ? -1 : 1);
            }
        } else if (event.isAltDown() && !event.isShortcutDown() && options().containsKey(code)) {
            BooleanProperty option = options().get(code);
            if (option != null) {
                option.set(!option.get());
            }
        } else {
            return;
        }
        event.consume();
    }

    /** By the key that switches it together with Alt. */
    private Map<KeyCode, BooleanProperty> options() {
        return Map.of(
                KeyCode.C, model.options().matchCaseProperty(),
                KeyCode.W, model.options().wholeWordProperty(),
                KeyCode.R, model.options().regexProperty(),
                KeyCode.L, model.options().inSelectionProperty(),
                KeyCode.P, model.options().keepCaseProperty());
    }

    private void arrange() {
        boolean narrow = getWidth() < NARROW;
        steps.pseudoClassStateChanged(BELOW, narrow);
        first.getChildren().setAll(queryRow);
        second.getChildren().clear();
        (narrow ? second : first).getChildren().add(steps);
        second.setVisible(narrow);
        second.setManaged(narrow);
    }

    private void tellCount() {
        Found found = model.foundProperty().get();
        String words;
        if (query.getText().isEmpty() || !model.problemProperty().get().isEmpty()) {
            words = "";
        } else if (model.slowProperty().get()) {
            words = Messages.text("search.slow");
        } else if (found.count() == 0) {
            words = Messages.text("search.none");
        } else if (found.index() == 0) {
            words = Messages.text("search.found", found.count());
        } else {
            words = Messages.text("search.count", found.index(), found.count());
        }
        count.setText(words);
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("search-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private ButtonBase expander() {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty()
                .bind(replacing.map(open -> (Ikon) (open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        Button button = named(new Button(null, icon), "search.show-replace");
        button.getStyleClass().add("button-icon");
        button.setOnAction(event -> replacing.set(!replacing.get()));
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(4, nodes);
        row.getStyleClass().add("search-row");
        return row;
    }

    private static void shownIf(Node node, BooleanProperty shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static ToggleButton toggle(String words, String label, BooleanProperty option) {
        ToggleButton toggle = named(new ToggleButton(words), label);
        toggle.getStyleClass().add("option");
        toggle.selectedProperty().bindBidirectional(option);
        return toggle;
    }

    private static Button button(Ikon icon, String label, Runnable action) {
        Button button = named(new Button(null, new FontIcon(icon)), label);
        button.getStyleClass().add("button-icon");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button button(String words, String title, Runnable action) {
        Button button = new Button(Messages.text(words));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(Messages.text(title)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static <B extends ButtonBase> B named(B button, String label) {
        button.getStyleClass().addAll("flat", "small");
        button.setAccessibleText(Messages.text(label));
        button.setTooltip(new Tooltip(Messages.text(label)));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
