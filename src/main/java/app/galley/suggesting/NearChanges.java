package app.galley.suggesting;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which changes of a text belong together: those with hardly a word between them, and marks that open and close. */
final class NearChanges {

    /** Two changes with no more than this between them are read as one. */
    private static final Pattern NEAR =
            Pattern.compile("[^\\p{L}\\p{N}\\n]*[\\p{L}\\p{N}'’-]{0,12}[^\\p{L}\\p{N}\\n]*");

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\h*\\n");

    /** Marks that come in pairs; brackets are one mark. */
    private static final String PAIRED = "*_~`[";

    private NearChanges() {}

    /** @param edits in order, with offsets of {@code text} */
    static List<ChangeGroup> joined(String text, List<Edit> edits) {
        List<ChangeGroup> groups = new ArrayList<>();
        for (int i = 0; i < edits.size(); ) {
            int last = closing(text, edits, i);
            ChangeGroup group = new ChangeGroup(edits.subList(i, last + 1));
            if (!groups.isEmpty() && isNear(text, groups.getLast(), group)) {
                groups.add(groups.removeLast().with(group));
            } else {
                groups.add(group);
            }
            i = last + 1;
        }
        return groups;
    }

    private static boolean isNear(String text, ChangeGroup one, ChangeGroup next) {
        return next.start() - one.end() < 40
                && NEAR.matcher(text.substring(one.end(), next.start())).matches();
    }

    /** The last of the changes that must be made together with number {@code first}, lest a mark stays open. */
    private static int closing(String text, List<Edit> edits, int first) {
        Set<Integer> open = marks(edits.get(first));
        for (int i = first + 1; i < edits.size() && !open.isEmpty(); i++) {
            String between =
                    text.substring(edits.get(i - 1).removedEnd(), edits.get(i).offset());
            if (PARAGRAPH_END.matcher(between).find()) {
                return first;
            }
            for (int mark : marks(edits.get(i))) {
                if (!open.remove(mark)) {
                    open.add(mark);
                }
            }
            if (open.isEmpty()) {
                return i;
            }
        }
        return first;
    }

    /** The marks of which a change puts in, or takes out, one without its partner. */
    private static Set<Integer> marks(Edit edit) {
        Set<Integer> odd = new HashSet<>();
        for (int mark = 0; mark < PAIRED.length(); mark++) {
            if ((runs(edit.removed(), mark) + runs(edit.inserted(), mark)) % 2 != 0) {
                odd.add(mark);
            }
        }
        return odd;
    }

    /** How many runs of a mark there are: two asterisks are one. */
    private static int runs(String text, int mark) {
        int runs = 0;
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            int here = PAIRED.indexOf(text.charAt(i) == ']' ? '[' : text.charAt(i));
            runs += here == mark && (here != before || text.charAt(i) == ']' || text.charAt(i) == '[') ? 1 : 0;
            before = here;
        }
        return runs;
    }
}
