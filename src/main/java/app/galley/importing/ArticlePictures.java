package app.galley.importing;

import app.galley.library.AttachmentStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article's Markdown with the addresses of its pictures changed to {@code attachment:HASH}, as far as they could be
 * taken into the library.
 *
 * @param hashes of the pictures taken
 * @param notes sentences for the user about those that were not
 */
record ArticlePictures(String markdown, List<String> hashes, List<String> notes) {

    /** Larger pictures stay outside, in bytes. */
    static final int MAX_BYTES = 20 << 20;

    private static final int NAMED = 5;
    private static final int LONGEST_ADDRESS = 120;

    /**
     * Takes the pictures of a text along.
     *
     * @param folder where relative addresses lead; null for pasted text, which has none
     */
    static ArticlePictures take(String markdown, @Nullable PictureFolder folder, AttachmentStore store) {
        return new Taking(folder, store).from(markdown);
    }

    private static final class Taking {

        private final @Nullable PictureFolder folder;
        private final AttachmentStore store;
        private final Map<String, @Nullable String> known = new LinkedHashMap<>();
        private final Set<String> hashes = new LinkedHashSet<>();
        private final List<String> notes = new ArrayList<>();
        private int remote;
        private int failed;

        Taking(@Nullable PictureFolder folder, AttachmentStore store) {
            this.folder = folder;
            this.store = store;
        }

        ArticlePictures from(String markdown) {
            StringBuilder out = new StringBuilder(markdown.length());
            int from = 0;
            for (PictureAddresses.Place place : PictureAddresses.in(markdown)) {
                String address = place.address();
                if (!known.containsKey(address)) {
                    known.put(address, hash(address));
                }
                String hash = known.get(address);
                if (hash != null && place.start() >= from) {
                    out.append(markdown, from, place.start())
                            .append("attachment:")
                            .append(hash);
                    from = place.end();
                }
            }
            out.append(markdown, from, markdown.length());
            if (failed > NAMED) {
                notes.add((failed - NAMED) + " more pictures could not be brought along.");
            }
            if (remote > 0) {
                notes.add(
                        remote == 1
                                ? "One picture is on the network and was left there; Galley does not fetch it."
                                : remote
                                        + " pictures are on the network and were left there; Galley does not fetch them.");
            }
            return new ArticlePictures(out.toString(), List.copyOf(hashes), List.copyOf(notes));
        }

        private @Nullable String hash(String address) {
            String lower = address.substring(0, Math.min(address.length(), 12)).toLowerCase(Locale.ROOT);
            if (lower.startsWith("http:")
                    || lower.startsWith("https:")
                    || lower.startsWith("//")
                    || lower.startsWith("ftp:")) {
                remote++;
                return null;
            }
            if (lower.startsWith("attachment:")) {
                return null;
            }
            byte[] bytes = DataUri.is(address)
                    ? DataUri.bytes(address)
                    : folder == null ? null : folder.read(address, MAX_BYTES);
            if (bytes == null) {
                return fail(address, "was not found beside the text");
            }
            if (bytes.length > MAX_BYTES) {
                return fail(address, "is over " + (MAX_BYTES >> 20) + " MB");
            }
            String type = PictureType.of(bytes);
            if (type == null) {
                return fail(address, "is no picture Galley can show");
            }
            String hash = store.put(type, bytes);
            hashes.add(hash);
            return hash;
        }

        private @Nullable String fail(String address, String why) {
            if (++failed <= NAMED) {
                String name =
                        address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS) + "…";
                notes.add("The picture “" + name + "” " + why + "; its address was kept.");
            }
            return null;
        }
    }
}
