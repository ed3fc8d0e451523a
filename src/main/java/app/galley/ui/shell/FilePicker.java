package app.galley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files: the system's dialogs in the real window, prepared answers in tests. */
public interface FilePicker {

    /** Files to open; none if the user thought better of it. */
    List<Path> open(String title);

    /** Where to save. */
    Optional<Path> save(String title, String suggestedName);
}
