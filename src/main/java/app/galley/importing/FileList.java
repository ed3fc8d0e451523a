package app.galley.importing;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The files behind the paths that somebody chose.
 *
 * @param files each file once, with the folder out of which its pictures may come
 * @param refused what could not be looked into
 */
record FileList(Map<Path, Path> files, List<ImportReport.Refused> refused) {

    private static final System.Logger LOG = System.getLogger(FileList.class.getName());
    private static final Set<String> KNOWN = Set.of("md", "markdown", "txt", "text", "html", "htm", "xhtml");
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(Path::toString, String.CASE_INSENSITIVE_ORDER).thenComparing(Path::toString);

    /** Files as they were chosen, whatever their ending; in folders, those with a known ending, sorted by name. */
    static FileList of(List<Path> paths) {
        FileList list = new FileList(new LinkedHashMap<>(), new ArrayList<>());
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                list.addFolder(path);
            } else {
                list.files.putIfAbsent(path.toAbsolutePath().normalize(), PictureFolder.ofFile(path));
            }
        }
        return list;
    }

    private void addFolder(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            // Links inside are not followed: they could lead round in a circle. The folder itself may be one.
            Path start = folder.toRealPath();
            Files.walkFileTree(start, new Visitor(start, found));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot look into a folder to import", e);
            refused.add(new ImportReport.Refused(
                    folder, SourceFile.quoted(folder) + " could not be looked into; check that you may read it."));
            return;
        }
        if (found.isEmpty()) {
            refused.add(new ImportReport.Refused(
                    folder,
                    SourceFile.quoted(folder) + " holds no Markdown, HTML or text file; choose the files themselves if "
                            + "their names end otherwise."));
        }
        found.sort(BY_NAME);
        found.forEach(file -> files.putIfAbsent(file, folder));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Path> found;

        Visitor(Path start, List<Path> found) {
            this.start = start;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(start) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && KNOWN.contains(ending(file))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            LOG.log(Level.WARNING, "cannot look into a folder to import", e);
            refused.add(new ImportReport.Refused(
                    file, SourceFile.quoted(file) + " could not be looked into; check that you may read it."));
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        try {
            return SourceFile.name(path).startsWith(".") || Files.isHidden(path);
        } catch (IOException e) {
            return false;
        }
    }

    private static String ending(Path file) {
        String name = SourceFile.name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
