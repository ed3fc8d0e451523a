package app.galley.ui.shell;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Types into whatever program has the focus and looks at the screen until the letters behind the caret have moved: the
 * same for every program. The caret must stand in a line with more words behind it. The two places to look at, in the
 * editor and in a preview if there is one, are found by typing a letter and comparing the screen before and after.
 */
final class ScreenBenchmark {

    private static final int[] LETTERS = {
        KeyEvent.VK_M,
        KeyEvent.VK_A,
        KeyEvent.VK_N,
        KeyEvent.VK_Y,
        KeyEvent.VK_SPACE,
        KeyEvent.VK_W,
        KeyEvent.VK_O,
        KeyEvent.VK_R
    };

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    /** Wider than all that is typed, so that the caret, which blinks, is never looked at. */
    private static final int BEHIND_CARET = 110;

    private static final long BETWEEN_KEYS = 120_000_000;
    private static final long LATEST = 2_000_000_000;

    private final Robot robot = new Robot();
    private final Figures editor = new Figures();
    private final Figures preview = new Figures();

    private ScreenBenchmark() throws AWTException {}

    /** @param arguments what to call the row; where the editor and the preview begin, in pixels from the left, 0 for
     *     no preview; bursts */
    public static void main(String[] arguments) throws AWTException {
        new ScreenBenchmark()
                .run(
                        arguments[0],
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]));
        System.exit(0);
    }

    private void run(String name, int editorFrom, int previewFrom, int bursts) {
        // Once for nothing: the first letter may scroll the editor to the caret and the preview to the editor.
        typed(KeyEvent.VK_M);
        typed(KeyEvent.VK_BACK_SPACE);
        BufferedImage before = all();
        typed(KeyEvent.VK_M);
        BufferedImage after = all();
        typed(KeyEvent.VK_BACK_SPACE);
        Rectangle line = changed(before, after, editorFrom, 110, previewFrom == 0 ? WIDTH : previewFrom);
        Rectangle shown = previewFrom == 0 ? null : changed(before, after, previewFrom, 32, WIDTH);
        if (line == null || line.width < BEHIND_CARET + 20) {
            System.out.println(name + ": nothing to look at in the editor: " + line);
            return;
        }
        Rectangle letters = new Rectangle(
                line.x + BEHIND_CARET, line.y, Math.min(200, line.width - BEHIND_CARET), Math.min(24, line.height));
        Rectangle page = shown == null || shown.width < 30
                ? null
                : new Rectangle(shown.x, shown.y, Math.min(300, shown.width), Math.min(24, shown.height));
        Random random = new Random(bursts);
        for (int burst = 0; burst < bursts; burst++) {
            for (int letter : LETTERS) {
                measure(letter, letters, page, random, burst > 0);
            }
            for (int i = 0; i < LETTERS.length; i++) {
                measure(KeyEvent.VK_BACK_SPACE, letters, page, random, burst > 0);
            }
        }
        System.out.printf(Locale.ROOT, "%-24s %s      %s%n", name, editor, preview);
    }

    /** Presses a key and gives even a slow preview the time to show what it does. */
    private void typed(int key) {
        press(key);
        sleep(4_000_000_000L);
    }

    private void measure(int key, Rectangle letters, @Nullable Rectangle page, Random random, boolean counts) {
        int[] lettersBefore = pixels(letters);
        int[] pageBefore = page == null ? new int[0] : pixels(page);
        long pressed = System.nanoTime();
        press(key);
        boolean typed = false;
        boolean shown = page == null;
        while ((!typed || !shown) && System.nanoTime() - pressed < LATEST) {
            if (!typed && !Arrays.equals(lettersBefore, pixels(letters))) {
                typed = true;
                note(editor, pressed, counts);
            }
            if (!shown && page != null && !Arrays.equals(pageBefore, pixels(page))) {
                shown = true;
                note(preview, pressed, counts);
            }
            LockSupport.parkNanos(500_000);
        }
        long rest = (long) (BETWEEN_KEYS * (0.6 + random.nextDouble() * 0.8)) - (System.nanoTime() - pressed);
        sleep(Math.max(30_000_000, rest));
    }

    private static void note(Figures figures, long pressed, boolean counts) {
        if (counts) {
            figures.add((System.nanoTime() - pressed) / 1e6);
        }
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private BufferedImage all() {
        return robot.createScreenCapture(new Rectangle(WIDTH, HEIGHT));
    }

    private int[] pixels(Rectangle place) {
        return robot.createScreenCapture(place).getRGB(0, 0, place.width, place.height, null, 0, place.width);
    }

    /** The first line of letters that differ between two columns; null if nothing does. */
    private static @Nullable Rectangle changed(BufferedImage before, BufferedImage after, int from, int top, int to) {
        Rectangle all = null;
        for (int y = top; y < HEIGHT - 60; y++) {
            int first = -1;
            int last = -1;
            for (int x = from; x < to; x++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            if (last - first > 30) {
                Rectangle row = new Rectangle(first, y, last - first, 1);
                all = all == null ? row : all.union(row);
            } else if (all != null && y > all.y + 8) {
                return all;
            }
        }
        return all;
    }

    private static void sleep(long nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
