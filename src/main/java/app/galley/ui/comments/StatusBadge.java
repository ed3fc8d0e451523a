package app.galley.ui.comments;

import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.Locale;
import javafx.scene.control.Label;

/** A status in a word. */
final class StatusBadge extends Label {

    StatusBadge(Status status) {
        this("comments.status.", status);
    }

    /** How the passage stands in the text shown; exact ones need no badge. */
    StatusBadge(Standing standing) {
        this("comments.standing.", standing);
    }

    private StatusBadge(String keys, Enum<?> value) {
        super(Messages.text(keys + value.name().toLowerCase(Locale.ROOT)));
        getStyleClass().addAll("status-badge", "status-" + value.name().toLowerCase(Locale.ROOT));
        setTooltip(Controls.tooltip(Messages.text(keys + value.name().toLowerCase(Locale.ROOT) + ".meaning")));
        setMinWidth(USE_PREF_SIZE);
    }
}
