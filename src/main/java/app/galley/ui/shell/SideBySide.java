package app.galley.ui.shell;

import app.galley.article.PlainRange;
import app.galley.editing.Selection;
import app.galley.suggesting.OffsetMap;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.editor.EditorView;
import app.galley.ui.reader.ReaderModel;
import app.galley.ui.reader.ReaderView;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Keeps editor and reader at the same place of the text while both are shown, whichever of them is scrolled. */
final class SideBySide {

    private final ReadOnlyObjectProperty<Mode> mode;
    private final EditorModel text;
    private final EditorView editor;
    private final ReaderModel article;
    private final ReaderView reader;
    private final Supplier<OffsetMap> map;

    /** @param map from the article's text, which the reader shows, to what the editor shows */
    SideBySide(
            ReadOnlyObjectProperty<Mode> mode,
            EditorModel text,
            EditorView editor,
            ReaderModel article,
            ReaderView reader,
            Supplier<OffsetMap> map) {
        this.mode = mode;
        this.text = text;
        this.editor = editor;
        this.article = article;
        this.reader = reader;
        this.map = map;
        editor.sourceAtTopProperty().addListener((observed, was, now) -> editorScrolled(now.intValue()));
        article.sourceAtTopProperty().addListener((observed, was, now) -> readerScrolled(now.intValue()));
        text.selectionProperty().addListener((observed, was, now) -> markCaret(now));
        mode.addListener((observed, was, now) -> modeChanged(was, now));
    }

    private void editorScrolled(int offset) {
        if (mode.get() == Mode.SPLIT && offset >= 0) {
            if (offset > 0 && editor.isAtEnd()) {
                reader.scrollToSource(inText(text.length()), 1);
            } else {
                reader.scrollToSource(inText(offset), 0);
            }
        }
    }

    private void readerScrolled(int offset) {
        if (mode.get() == Mode.SPLIT && offset >= 0) {
            editor.scrollToSource(inEditor(offset));
        }
    }

    private int inText(int offset) {
        return map.get().toText(offset);
    }

    private int inEditor(int offset) {
        return Math.clamp(map.get().toCopy(offset), 0, text.length());
    }

    private void markCaret(Selection selection) {
        article.caretProperty().set(mode.get() == Mode.SPLIT ? inText(selection.caret()) : -1);
    }

    /** Writing begins where reading was, and the other way round. */
    private void modeChanged(Mode was, Mode now) {
        markCaret(text.selectionProperty().get());
        article.keepCaretInSightProperty().set(now == Mode.SPLIT);
        if (!was.writes() && text.selectionProperty().get().equals(Selection.at(0))) {
            text.select(Selection.at(inEditor(readTo())));
        } else if (!was.reads()) {
            reader.scrollToSource(inText(editor.sourceAtTop()), 0);
        }
    }

    /** Goes to a section's heading; while writing, with the caret. */
    void goToSection(String sectionId) {
        OpenArticle open = article.articleProperty().get();
        if (open != null && mode.get().writes()) {
            open.parsed().outline().find(sectionId).ifPresent(section -> {
                int heading = inEditor(section.heading().start());
                text.select(Selection.at(heading));
                editor.scrollToSource(heading);
            });
        }
        reader.goToSection(sectionId);
    }

    /** Brings a passage into sight, in all of the article that is. */
    void reveal(PlainRange place) {
        OpenArticle open = article.articleProperty().get();
        if (open != null && mode.get().writes()) {
            editor.reveal(inEditor(open.parsed().projection().toSource(place.start())));
        }
        reader.reveal(place);
    }

    /** Where in the text the reader is. */
    private int readTo() {
        int top = article.sourceAtTopProperty().get();
        OpenArticle open = article.articleProperty().get();
        if (top >= 0 || open == null) {
            return Math.max(0, top);
        }
        return open.parsed()
                .outline()
                .find(article.positionProperty().get().sectionId())
                .map(section -> section.heading().start())
                .orElse(0);
    }
}
