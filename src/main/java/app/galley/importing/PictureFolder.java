package app.galley.importing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures of one file may come from. An article from somebody else must not be able to carry along any picture
 * of this machine: only relative addresses are followed, only inside {@code root} (links resolved), and never through a
 * hidden folder.
 *
 * @param base the folder the addresses are relative to
 * @param root the folder that pictures must lie in or below
 */
record PictureFolder(Path base, Path root) {

    private static final System.Logger LOG = System.getLogger(PictureFolder.class.getName());

    /**
     * The root for a file chosen by itself: the folder above its own, so that {@code ../images/a.png} is found; but its
     * own where the one above is the top of the disk or somebody's home.
     */
    static Path ofFile(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return file.toAbsolutePath();
        }
        Path above = folder.getParent();
        boolean tooMuch = above != null
                && (above.getParent() == null
                        || above.equals(
                                Path.of(System.getProperty("user.home", "/")).toAbsolutePath()));
        return above == null || tooMuch ? folder : above;
    }

    /** The bytes behind an address, at most {@code limit} and one; null where no picture may be taken from. */
    byte @Nullable [] read(String address, int limit) {
        String bare = address.replaceFirst("[?#].*$", "");
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(address);
        spellings.add(bare);
        spellings.add(decoded(bare));
        spellings.add(decoded(bare).replace('\\', '/'));
        for (String spelling : spellings) {
            byte[] bytes = spelling.isBlank() ? null : readPath(spelling, limit);
            if (bytes != null) {
                return bytes;
            }
        }
        return null;
    }

    private byte @Nullable [] readPath(String relative, int limit) {
        try {
            Path path = Path.of(relative);
            if (path.isAbsolute() || relative.startsWith("/") || relative.startsWith("\\")) {
                return null;
            }
            Path asked = base.resolve(path).normalize();
            if (!Files.isRegularFile(asked)) {
                return null;
            }
            Path real = asked.toRealPath();
            Path realRoot = root.toRealPath();
            if (!real.startsWith(realRoot) || isHidden(realRoot.relativize(real))) {
                return null;
            }
            try (InputStream in = Files.newInputStream(real)) {
                return in.readNBytes(limit + 1);
            }
        } catch (InvalidPathException e) {
            return null;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "cannot read a picture", e);
            return null;
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String address) {
        try {
            // A plus sign is one in a path.
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
