package app.galley.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs, which begin in the folder used last. */
final class SystemFilePicker implements FilePicker {

    private final Window owner;
    private @Nullable File folder;

    SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title) {
        List<File> chosen = chooser(title).showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        @Nullable File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && Files.isDirectory(folder.toPath())) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }
}
