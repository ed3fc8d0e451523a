package app.galley.ui.comments;

import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import atlantafx.base.theme.Tweaks;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with all suggestions that are listed, in one go. */
final class AllSuggestions extends MenuButton {

    AllSuggestions(CommentsModel model) {
        setText(null);
        setGraphic(Controls.icon(Feather.CHECK_SQUARE));
        SuggestionDecisions decisions = model.decisions();
        getStyleClass().addAll("button-icon", "flat", "small", "all-suggestions", Tweaks.NO_ARROW);
        setAccessibleText(Messages.text("comments.all-suggestions"));
        setTooltip(Controls.tooltip(Messages.text("comments.all-suggestions")));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        MenuItem accept = new MenuItem();
        accept.setOnAction(event -> decisions.acceptAll());
        MenuItem decline = new MenuItem();
        decline.setOnAction(event -> decisions.declineAll());
        accept.setId("accept-all-suggestions");
        decline.setId("decline-all-suggestions");
        getItems().addAll(accept, decline);
        setOnShowing(event -> {
            int acceptable = decisions.acceptable();
            int open = decisions.open().size();
            accept.setText(Messages.text("comments.all-suggestions.accept", acceptable));
            accept.setDisable(acceptable == 0);
            decline.setText(Messages.text("comments.all-suggestions.decline", open));
            decline.setDisable(open == 0);
        });
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> decisions.open().isEmpty(), model.listing().rows()));
    }
}
