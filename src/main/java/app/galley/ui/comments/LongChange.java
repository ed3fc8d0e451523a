package app.galley.ui.comments;

import app.galley.comparing.Difference.Kind;
import app.galley.suggesting.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares two texts that are too long to be compared at once, piece by piece from their beginning, up to a bound. What stands
 * at the end of a piece, in one text or the other, may stay in what comes behind; so a piece counts only as far as the texts
 * are surely the same, and the next begins there. Of what is left, no more is called taken out, or put in, than up to where
 * the other text has the same words. Pure; not for several threads.
 */
final class LongChange {

    /** So many characters do not stand in two texts by chance, in UTF-16 units. */
    private static final int TELLING = 24;

    private static final int PIECES = 3;

    private final String older;
    private final String newer;
    private final int atOnce;
    private final int shown;
    private final List<Words> words = new ArrayList<>();
    private int oldAt;
    private int newAt;
    private boolean whole = true;

    /**
     * Compares.
     *
     * @param same the texts end with so much that is the same; all are UTF-16 units
     * @param atOnce so much of each is compared at once, and {@code shown} of what is taken out or put in matters
     */
    LongChange(String older, String newer, int same, int atOnce, int shown) {
        this.older = older;
        this.newer = newer;
        this.atOnce = atOnce;
        this.shown = shown;
        compare(same);
    }

    /** The runs in order. */
    List<Words> words() {
        return List.copyOf(words);
    }

    /** Whether these are all; if not, "…" stands among them. */
    boolean isWhole() {
        return whole;
    }

    private void compare(int same) {
        int end = wholeWords(same, older, older.length(), newer, newer.length(), -1);
        int oldEnd = older.length() - end;
        int newEnd = newer.length() - end;
        boolean goesOn = true;
        for (int piece = 0; piece < PIECES && goesOn && isLong(oldEnd, newEnd); piece++) {
            goesOn = advance(oldEnd, newEnd);
        }
        String oldRest = older.substring(oldAt, oldEnd);
        String newRest = newer.substring(newAt, newEnd);
        if (isLong(oldEnd, newEnd)) {
            rest(oldRest, newRest);
        } else {
            Words.compare(oldRest, newRest).forEach(run -> add(run.kind(), run.text()));
        }
        add(Kind.EQUAL, older.substring(oldEnd));
    }

    private void rest(String oldRest, String newRest) {
        String gone = whatOnlyThisHas(oldRest, newRest);
        String come = whatOnlyThisHas(newRest, oldRest);
        add(Kind.DELETED, gone);
        add(Kind.INSERTED, come);
        whole = gone.length() == oldRest.length() && come.length() == newRest.length();
        if (!whole) {
            add(Kind.EQUAL, " … ");
        }
    }

    private boolean isLong(int oldEnd, int newEnd) {
        return Math.max(oldEnd - oldAt, newEnd - newAt) > atOnce;
    }

    /** Compares the next piece. Whether it is known where to go on. */
    private boolean advance(int oldEnd, int newEnd) {
        List<Words> piece = Words.compare(piece(older, oldAt, oldEnd), piece(newer, newAt, newEnd));
        int sure = piece.size();
        while (sure > 0
                && !(piece.get(sure - 1).kind() == Kind.EQUAL
                        && piece.get(sure - 1).text().length() >= TELLING)) {
            sure--;
        }
        for (Words run : piece.subList(0, sure)) {
            add(run.kind(), run.text());
            oldAt += run.kind() == Kind.INSERTED ? 0 : run.text().length();
            newAt += run.kind() == Kind.DELETED ? 0 : run.text().length();
        }
        int more = 0;
        while (oldAt + more < oldEnd
                && newAt + more < newEnd
                && older.charAt(oldAt + more) == newer.charAt(newAt + more)) {
            more++;
        }
        more = wholeWords(more, older, oldAt, newer, newAt, 1);
        add(Kind.EQUAL, older.substring(oldAt, oldAt + more));
        oldAt += more;
        newAt += more;
        return sure > 0;
    }

    private String piece(String text, int from, int end) {
        return end - from <= atOnce ? text.substring(from, end) : text.substring(from, Cut.at(text, from + atOnce));
    }

    /** So much of what is the same in both, from these offsets forward (1) or backward (-1), that it parts no word. */
    private static int wholeWords(int same, String older, int oldAt, String newer, int newAt, int way) {
        int whole = same;
        while (whole > 0 && (isInWord(older, oldAt + way * whole) || isInWord(newer, newAt + way * whole))) {
            whole--;
        }
        if (whole > 0 || same < TELLING) {
            return whole;
        }
        // Nothing but one word, or a language that puts no spaces between them; at least no character is parted.
        boolean parts = Cut.at(older, oldAt + way * same) < oldAt + way * same
                || Cut.at(newer, newAt + way * same) < newAt + way * same;
        return parts ? same - 1 : same;
    }

    private static boolean isInWord(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        int after = text.codePointAt(offset);
        return Cut.at(text, offset) < offset
                || (Character.isLetterOrDigit(text.codePointBefore(offset))
                        && Character.isLetterOrDigit(after)
                        && !Character.isIdeographic(after));
    }

    /** The beginning of a text, up to the first words that the other one has as well; of what is not shown, nothing is known. */
    private String whatOnlyThisHas(String text, String other) {
        int length = Math.min(TELLING, text.length());
        if (length == 0) {
            return text;
        }
        Set<String> own = new HashSet<>();
        int last = Math.min(text.length() - length, shown);
        for (int i = 0; i <= last; i++) {
            if (!isInWord(text, i)) {
                own.add(text.substring(i, i + length));
            }
        }
        Set<String> both = new HashSet<>();
        for (int i = 0; i + length <= other.length(); i++) {
            if (!isInWord(other, i)) {
                String words = other.substring(i, i + length);
                if (own.contains(words)) {
                    both.add(words);
                }
            }
        }
        for (int i = 0; i <= last; i++) {
            if (!isInWord(text, i) && both.contains(text.substring(i, i + length))) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (kind == Kind.EQUAL && !words.isEmpty() && words.getLast().kind() == kind) {
            words.set(words.size() - 1, new Words(kind, words.getLast().text() + text));
        } else {
            words.add(new Words(kind, text));
        }
    }
}
