package app.galley.ui.history;

import app.galley.comparing.Difference.Kind;
import app.galley.ui.history.ComparedLine.Run;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of text that wraps, with what was deleted struck out and what was inserted underlined, each on its colour. */
final class MarkedText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path deleted = ground(Kind.DELETED);
    private final Path inserted = ground(Kind.INSERTED);
    private final List<Run> runs;

    MarkedText(List<Run> runs) {
        this.runs = runs;
        getStyleClass().add("marked-text");
        getChildren().addAll(deleted, inserted, flow);
        for (Run run : runs) {
            Text text = new Text(run.text());
            text.getStyleClass().addAll("compared", style(run.kind()));
            flow.getChildren().add(text);
        }
        if (runs.isEmpty()) {
            // As high as any other line.
            flow.getChildren().add(new Text(" "));
        }
        setMinWidth(0);
        setPrefWidth(0);
    }

    private static Path ground(Kind kind) {
        Path path = new Path();
        path.getStyleClass().addAll("ground", style(kind));
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? getWidth() : width;
        return snapSizeY(snappedTopInset()
                + flow.prefHeight(Math.max(1, available - snappedLeftInset() - snappedRightInset()))
                + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        flow.layout();
        deleted.getElements().clear();
        inserted.getElements().clear();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            if (run.kind() != Kind.EQUAL) {
                Path ground = run.kind() == Kind.DELETED ? deleted : inserted;
                ground.getElements().addAll(flow.getRangeShape(at, end, false));
            }
            at = end;
        }
        for (Path ground : List.of(deleted, inserted)) {
            ground.setLayoutX(snappedLeftInset());
            ground.setLayoutY(snappedTopInset());
        }
    }
}
