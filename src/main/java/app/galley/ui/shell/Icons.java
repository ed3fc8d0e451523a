package app.galley.ui.shell;

import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/** Draws the program's icon: a sheet of paper with lines, one of them marked. */
final class Icons {

    private Icons() {}

    static void give(Stage stage) {
        for (int size : new int[] {32, 64, 128}) {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            stage.getIcons().add(sheet(size).snapshot(parameters, null));
        }
    }

    private static StackPane sheet(double size) {
        Rectangle paper = new Rectangle(size * 0.72, size * 0.92, Color.web("#fcfbf8"));
        paper.setArcWidth(size * 0.1);
        paper.setArcHeight(size * 0.1);
        paper.setStroke(Color.web("#92321c"));
        paper.setStrokeWidth(size * 0.06);
        StackPane icon = new StackPane(paper);
        icon.setPrefSize(size, size);
        icon.setMinSize(size, size);
        double[] offsets = {-0.24, -0.08, 0.08, 0.24};
        for (int i = 0; i < offsets.length; i++) {
            Line line = new Line(0, 0, size * (i == 3 ? 0.26 : 0.42), 0);
            line.setStrokeWidth(size * (i == 1 ? 0.11 : 0.05));
            line.setStroke(Color.web(i == 1 ? "#f9d45c" : "#6a635a"));
            line.setTranslateY(offsets[i] * size);
            icon.getChildren().add(line);
        }
        return icon;
    }
}
