package app.galley.ui.history;

import app.galley.comparing.Difference.Kind;
import app.galley.ui.control.WideCell;
import app.galley.ui.history.ComparedLine.Run;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A line of a comparison: text in one column or two, or a fold to open. */
final class LineCell extends WideCell<ComparedLine> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Consumer<ComparedLine.Fold> unfold;

    LineCell(Consumer<ComparedLine.Fold> unfold) {
        this.unfold = unfold;
        getStyleClass().add("line-cell");
    }

    @Override
    protected void updateItem(@Nullable ComparedLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(CHANGED, !empty && line != null && line.changed());
        if (line == null || empty) {
            show(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case ComparedLine.Text text -> {
                setAccessibleText(spoken(text));
                show(new EvenColumns(
                        text.columns().stream().map(MarkedText::new).toList()));
            }
            case ComparedLine.Fold fold -> {
                Hyperlink link = new Hyperlink(Messages.text("history.fold", fold.words()));
                link.setFocusTraversable(false);
                link.setOnAction(event -> unfold.accept(fold));
                HBox row = new HBox(link);
                row.setAlignment(Pos.CENTER);
                row.getStyleClass().add("fold");
                setAccessibleText(Messages.text("history.fold.spoken", fold.words()));
                show(row);
            }
        }
    }

    /** What was deleted is said once, though it stands in one column and what is equal in both. */
    private static String spoken(ComparedLine.Text text) {
        String older = spoken(text.columns().getFirst());
        if (text.columns().size() == 1 || !text.changed()) {
            return older;
        }
        return Messages.text("history.line.spoken", older, spoken(text.columns().getLast()));
    }

    private static String spoken(List<Run> runs) {
        return runs.stream()
                .map(run -> run.kind() == Kind.EQUAL
                        ? run.text()
                        : Messages.text(
                                run.kind() == Kind.DELETED ? "history.run.deleted" : "history.run.inserted",
                                run.text()))
                .collect(Collectors.joining(" "));
    }
}
