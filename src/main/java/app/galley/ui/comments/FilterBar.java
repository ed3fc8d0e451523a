package app.galley.ui.comments;

import app.galley.ui.control.Controls;
import app.galley.ui.control.ShownWords;
import app.galley.ui.message.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel's head: how many comments, the way to the next, and which are listed; a row of buttons if there is room. */
final class FilterBar extends VBox {

    /** Below this width (pixels) the filters stand in a list that drops down. */
    private static final double ROOM_FOR_BUTTONS = 720;

    private final CommentListing listing;

    FilterBar(CommentsModel model) {
        listing = model.listing();
        getStyleClass().add("comments-bar");
        HBox buttons = buttons();
        ChoiceBox<CommentFilter> choice = choice();
        BooleanBinding wide = widthProperty().greaterThanOrEqualTo(ROOM_FOR_BUTTONS);
        showOnly(buttons, wide);
        showOnly(choice, wide.not());
        getChildren().addAll(head(model), buttons, choice);
    }

    private HBox head(CommentsModel model) {
        Label title = new Label(Messages.text("comments.title"));
        title.getStyleClass().add("comments-title");
        Label count = new Label();
        count.getStyleClass().add("comments-count");
        count.textProperty().bind(Bindings.createStringBinding(() -> number(CommentFilter.ALL), listing.counts()));
        count.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text("comments.count", countOf(CommentFilter.ALL)), listing.counts()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button previous = Controls.iconButton(Feather.CHEVRON_UP, Messages.text("comments.previous"), model::previous);
        Button next = Controls.iconButton(Feather.CHEVRON_DOWN, Messages.text("comments.next"), model::next);
        previous.disableProperty().bind(listing.rows().emptyProperty());
        next.disableProperty().bind(listing.rows().emptyProperty());
        HBox head = new HBox(title, count, space, previous, next, new AllSuggestions(model));
        head.getStyleClass().add("comments-head");
        return head;
    }

    private HBox buttons() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        List<CommentFilter> filters = List.of(CommentFilter.values());
        for (CommentFilter filter : filters) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setUserData(filter);
            button.textProperty().bind(Bindings.createStringBinding(() -> label(filter), listing.counts()));
            button.setTooltip(Controls.tooltip(Messages.text("comments.filter." + filter.key() + ".meaning")));
            boolean first = filter == filters.getFirst();
            boolean last = filter == filters.getLast();
            button.getStyleClass().addAll("small", first ? "left-pill" : last ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            // A second click on the chosen one must not choose none.
            button.setOnAction(event -> {
                listing.filter().set(filter);
                button.setSelected(true);
            });
            row.getChildren().add(button);
        }
        listing.filter()
                .subscribe(chosen ->
                        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == chosen)));
        return row;
    }

    private ChoiceBox<CommentFilter> choice() {
        ChoiceBox<CommentFilter> choice = new ChoiceBox<>();
        choice.getItems().setAll(CommentFilter.values());
        choice.setConverter(new ShownWords<>(this::label));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(Messages.text("comments.filter"));
        choice.valueProperty().bindBidirectional(listing.filter());
        // The words hold counts: a new converter makes the box say them anew.
        listing.counts().subscribe((before, now) -> choice.setConverter(new ShownWords<>(this::label)));
        return choice;
    }

    private String label(CommentFilter filter) {
        return Messages.text("comments.filter." + filter.key(), countOf(filter));
    }

    private String number(CommentFilter filter) {
        return Integer.toString(countOf(filter));
    }

    private int countOf(CommentFilter filter) {
        return listing.counts().get().getOrDefault(filter, 0);
    }

    private static void showOnly(Region node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
