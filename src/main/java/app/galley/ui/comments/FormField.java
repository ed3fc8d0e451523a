package app.galley.ui.comments;

import app.galley.ui.comments.CommentFormModel.Field;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A label that says whether the field must be filled in, the field, and below it in words what is wrong. */
final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;

    /** @param name key of the label's words */
    FormField(CommentFormModel form, Field field, TextInputControl input, String name) {
        this.input = input;
        getStyleClass().add("form-field");
        Label label = Controls.wrapping(Messages.text(name), "form-label");
        label.setLabelFor(input);
        input.setId("comment-" + field.name().toLowerCase(Locale.ROOT));
        input.textProperty().bindBidirectional(form.value(field));
        input.disableProperty().bind(form.saving());

        Label problem = Controls.wrapping("", "form-problem");
        problem.setGraphic(Controls.icon(Feather.ALERT_CIRCLE));
        problem.textProperty().bind(form.problem(field));
        problem.visibleProperty().bind(form.problem(field).isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        form.problem(field).subscribe(told -> {
            input.pseudoClassStateChanged(WRONG, !told.isEmpty());
            input.setAccessibleText(label.getText());
            input.setAccessibleHelp(told);
        });
        input.focusedProperty().subscribe((before, now) -> {
            // A button of the form tells for itself; a line that appears under the pointer would move it away.
            if (before && !now && !(newOwner() instanceof Button)) {
                form.leave(field);
            }
        });
        getChildren().addAll(label, input, problem);
    }

    private @Nullable Node newOwner() {
        return input.getScene() == null ? null : input.getScene().getFocusOwner();
    }
}
