package app.galley.ui.comments;

import app.galley.ui.comments.CommentFormModel.Field;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form in which a comment is drafted. */
final class FormCard extends VBox {

    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 12;
    private static final int CHARACTERS_A_ROW = 44;

    private final CommentFormModel form;
    private final CommentForms forms;
    private final Map<Field, TextInputControl> inputs = new EnumMap<>(Field.class);

    /** @param section title of the section the comment is about, empty where there is none */
    FormCard(CommentFormModel form, PanelContext context, String section) {
        this.form = form;
        forms = context.model().forms();
        getStyleClass().addAll("comment-card", "form-card");
        getChildren().add(Controls.wrapping(title(), "form-title"));
        if (form.purpose() instanceof Purpose.Reply(var parent)) {
            String said = Controls.shorten(context.body(parent).text(), 160);
            getChildren().add(Controls.wrapping(said, "comment-quote"));
        } else {
            getChildren().add(new QuoteBox(form.target(), section));
        }
        getChildren()
                .add(Controls.wrapping(
                        Messages.text(form.isEdit() ? "comments.form.note.edit" : "comments.form.note"), "form-note"));
        if (form.isSuggestion()) {
            getChildren().addAll(replacementField(), comparison());
        }
        getChildren().addAll(bodyField(), whoFields(), whoLine(), buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private String title() {
        if (form.isSuggestion()) {
            return Messages.text(form.isEdit() ? "comments.form.title.edit-suggestion" : "comments.form.title.suggest");
        }
        return switch (form.purpose()) {
            case Purpose.Fresh fresh -> Messages.text("comments.form.title.new");
            case Purpose.Reply(var parent) ->
                Messages.text("comments.form.title.reply", parent.author().name());
            case Purpose.Edit edit -> Messages.text("comments.form.title.edit");
        };
    }

    private FormField replacementField() {
        return area(Field.REPLACEMENT, "comments.form.replacement", "comments.form.replacement.prompt", 2);
    }

    /** What the suggestion as it is typed would change. */
    private Node comparison() {
        StackPane comparison = new StackPane();
        comparison.getStyleClass().add("form-comparison");
        form.value(Field.REPLACEMENT)
                .subscribe(text -> comparison.getChildren().setAll(OldWords.changed(form.passage(), text)));
        comparison.visibleProperty().bind(form.value(Field.REPLACEMENT).map(text -> !text.equals(form.passage())));
        comparison.managedProperty().bind(comparison.visibleProperty());
        return comparison;
    }

    private FormField bodyField() {
        return form.isSuggestion()
                ? area(Field.BODY, "comments.form.reason", "comments.form.reason.prompt", 2)
                : area(Field.BODY, "comments.form.body", "comments.form.body.prompt", FEWEST_ROWS);
    }

    private FormField area(Field field, String label, String prompt, int fewestRows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefColumnCount(10);
        area.setMinHeight(USE_PREF_SIZE);
        area.setPromptText(Messages.text(prompt));
        form.value(field).subscribe(text -> area.setPrefRowCount(rows(text, fewestRows)));
        inputs.put(field, area);
        return new FormField(form, field, area, label);
    }

    /** About as many rows as the text takes, so that the field grows with it. */
    private static int rows(String text, int fewest) {
        long rows = text.lines()
                .limit(MOST_ROWS)
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW)
                .sum();
        return Math.clamp(rows + 1, fewest, MOST_ROWS);
    }

    private VBox whoFields() {
        TextField name = new TextField();
        TextField email = new TextField();
        inputs.put(Field.NAME, name);
        inputs.put(Field.EMAIL, email);
        VBox who = new VBox(
                new FormField(form, Field.NAME, name, "comments.form.name"),
                new FormField(form, Field.EMAIL, email, "comments.form.email"));
        who.getStyleClass().add("form-who");
        who.visibleProperty().bind(form.askingWho());
        who.managedProperty().bind(who.visibleProperty());
        return who;
    }

    /** Who is known already needs one line only. */
    private HBox whoLine() {
        Label name = Controls.wrapping("", "form-as");
        name.textProperty().bind(form.value(Field.NAME).map(text -> Messages.text("comments.form.as", text)));
        Hyperlink change = new Hyperlink(Messages.text("comments.form.as.change"));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> {
            form.askingWho().set(true);
            focus(Field.NAME);
        });
        HBox line = new HBox(name, change);
        line.getStyleClass().add("form-as-line");
        line.setVisible(!form.isEdit());
        if (!form.isEdit()) {
            line.visibleProperty().bind(form.askingWho().not());
        }
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private FlowPane buttons() {
        Button ready = Controls.button(
                form.isDraft() ? Feather.CHECK : Feather.SAVE,
                Messages.text(form.isDraft() ? "comments.form.ready" : "comments.form.save"),
                this::submit,
                "accent");
        ready.setTooltip(Controls.tooltip(Messages.text("comments.form.ready.key")));
        Button leave = Controls.button(
                Feather.CLOCK,
                Messages.text(form.isDraft() ? "comments.form.draft" : "comments.form.later"),
                forms::leave,
                "flat");
        leave.setTooltip(Controls.tooltip(
                Messages.text(form.isDraft() ? "comments.form.draft.key" : "comments.form.later.key")));
        Button discard = Controls.iconButton(Feather.TRASH_2, Messages.text("comments.form.discard"), forms::discard);
        for (Button button : new Button[] {ready, leave, discard}) {
            button.disableProperty().bind(form.saving());
        }
        FlowPane buttons = new FlowPane(ready, leave, discard);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private void submit() {
        Field wrong = forms.submit();
        if (wrong != null) {
            focus(wrong);
        }
    }

    /** Puts the caret where writing goes on: behind what is written; a passage to be changed is selected. */
    void focus() {
        focus(form.isSuggestion() ? Field.REPLACEMENT : Field.BODY);
        TextInputControl replacement = inputs.get(Field.REPLACEMENT);
        if (replacement != null && replacement.getText().equals(form.passage())) {
            replacement.selectAll();
        }
    }

    private void focus(Field field) {
        TextInputControl input = inputs.get(field);
        if (input != null) {
            input.requestFocus();
            input.end();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            submit();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            forms.leave();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea area) {
            // In a form the Tab key goes on to the next field.
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
