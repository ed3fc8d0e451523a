package app.galley.ui.review;

import app.galley.ui.message.Messages;
import app.galley.ui.review.MergingModel.Refused;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which files cannot be merged, and why, before anything is; and whether the others are to be. */
public final class RefusedView extends BorderPane {

    private final Button answer;

    /**
     * @param mergeOthers merges those that can be
     * @param close takes the view away
     */
    public RefusedView(Refused refused, Runnable mergeOthers, Runnable close) {
        getStyleClass().add("review-sheet");
        getStylesheets().add(String.valueOf(RefusedView.class.getResource("/app/galley/ui/review.css")));
        setMaxSize(600, USE_PREF_SIZE);
        int bad = refused.refusals().size();
        int good = refused.others().size();
        VBox list = new VBox(12);
        list.getStyleClass().add("content");
        list.getChildren()
                .add(Pieces.words(Messages.text(good > 0 ? "review.refused.some" : "review.refused.all", bad, good)));
        for (String refusal : refused.refusals()) {
            list.getChildren().add(Pieces.words(refusal, "refusal"));
        }
        HBox foot = new HBox(8);
        foot.getStyleClass().add("foot");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().add(space);
        if (good > 0) {
            foot.getChildren().add(Pieces.button(Messages.text("cancel"), close));
            answer = Pieces.button(
                    Messages.text("review.refused.others", good),
                    () -> {
                        close.run();
                        mergeOthers.run();
                    },
                    "accent");
        } else {
            answer = Pieces.button(Messages.text("close"), close);
        }
        answer.setDefaultButton(true);
        foot.getChildren().add(answer);
        setTop(Pieces.head(Messages.text("review.refused.title"), Messages.text("close"), close));
        setCenter(Pieces.scrolling(list));
        setBottom(foot);
    }

    /** Puts the focus on the button that goes on. */
    public void focusAnswer() {
        answer.requestFocus();
    }
}
