package app.galley.ui.editor;

import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.util.Optional;

/** What a command of the editor makes of a text and its selection; empty where there is nothing for it to do. */
@FunctionalInterface
public interface TextCommand {

    Optional<Step> on(String text, Selection selection);
}
