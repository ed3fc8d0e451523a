package app.galley.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.galley.article.Section;
import app.galley.editing.SectionChange;
import app.galley.editing.SectionMoves;
import app.galley.editing.Selection;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Hands;
import app.galley.ui.driving.Waiting;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class OutlineViewTest {

    private final OutlineModel model = new OutlineModel();
    private final Hands hands = new Hands();
    private final MarkdownParser parser = new MarkdownParser();
    private String text = "# A\n\n# B\n\n## *C*\n\n# A\n";
    private Stage stage;
    private TreeView<?> tree;

    OutlineViewTest() {
        stage = Fx.get(Stage::new);
        tree = Fx.get(() -> {
            OutlineView view = new OutlineView(model, section -> {});
            stage.setScene(new Scene(view, 260, 400));
            stage.show();
            return (TreeView<?>) view.lookup(".tree-view");
        });
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            model.setActions(new OnText());
            model.show(parser.parse(text).outline());
            model.setCurrent("a");
            tree.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private final class OnText implements SectionActions {

        @Override
        public void change(SectionChange change) {
            SectionMoves.step(text, model.outlineProperty().get(), change, Selection.at(0))
                    .ifPresent(done -> {
                        text = done.step().applyTo(text);
                        model.expect(done.heading());
                        model.show(parser.parse(text).outline());
                    });
        }

        @Override
        public String heading(String section) {
            return SectionMoves.heading(
                    text, model.outlineProperty().get().find(section).orElseThrow());
        }
    }

    @Test
    void altAndArrowsMoveTheSectionAndItStaysSelected() {
        hands.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("# B\n\n## *C*\n\n# A\n\n# A\n", text);
        assertEquals("A", selected());
        hands.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("# B\n\n## *C*\n\n## A\n\n# A\n", text);
        hands.press(KeyCode.ALT, KeyCode.UP);
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("# B\n\n# A\n\n## *C*\n\n# A\n", text);
        assertEquals("A", selected());
        assertEquals(true, Fx.get(tree::isFocused));
    }

    @Test
    void renamesInPlaceAndDeletes() {
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.F2);
        Waiting.until(
                "the field shows",
                () -> tree.lookup(".text-field") instanceof TextField field
                        && field.getText().equals("*C*"));
        hands.type("new");
        hands.press(KeyCode.ENTER);
        Waiting.until("renamed", () -> text.contains("## new\n"), () -> text);
        assertEquals("new", selected());
        hands.press(KeyCode.DELETE);
        assertEquals("# A\n\n# B\n\n# A\n", text);
    }

    @Test
    void typingKeepsWhatIsFoldedAndSelected() {
        show("# A\n\n# B\n\n## *C*\n\n# Z\n");
        Fx.run(() -> tree.getRoot().getChildren().get(1).setExpanded(false));
        TreeItem<?> folded = Fx.get(() -> tree.getRoot().getChildren().get(1));
        show("# A\n\nText\n\n# B\n\n## *C*\n\n# Z\n");
        show("# An\n\n# B\n\n## *C*\n\n# Z\n");
        show("# Another\n\n# B\n\n## *C*\n\n## D\n\n# Z\n");
        assertEquals("Another", selected());
        assertSame(folded, Fx.get(() -> tree.getRoot().getChildren().get(1)));
        assertEquals(2, folded.getChildren().size());
        show("# B\n\n## *C*\n\n## D\n\n# Another\n\n# Z\n");
        assertFalse(Fx.get(() -> tree.getRoot().getChildren().getFirst().isExpanded()));
        assertEquals(true, Fx.get(tree::isFocused));
    }

    private void show(String newText) {
        text = newText;
        Fx.run(() -> model.show(parser.parse(newText).outline()));
    }

    @Test
    void onlyReadsWithoutActions() {
        Fx.run(() -> model.setActions(null));
        hands.press(KeyCode.ALT, KeyCode.DOWN);
        hands.press(KeyCode.DELETE);
        assertEquals("# A\n\n# B\n\n## *C*\n\n# A\n", text);
    }

    private String selected() {
        return Fx.get(() -> {
            TreeItem<?> item = tree.getSelectionModel().getSelectedItem();
            return item != null && item.getValue() instanceof Section section ? section.title() : "";
        });
    }
}
