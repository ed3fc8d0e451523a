package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.ui.driving.Fx;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/**
 * Measures what a key costs in the real window with everything on: from the key to the pulse that has painted it in the
 * editor and the one that has painted it in the reader, and the longest time the JavaFX thread answered nothing. Typed is
 * in the middle of articles of growing size, at the pace of a quick writer. Not a test: run it by
 * {@code packaging/measure-typing}.
 */
final class TypingBenchmark {

    private static final int[] SIZES = {0, 1_000, 20_000, 200_000};
    private static final long BETWEEN_KEYS = 120_000_000;
    private static final long BETWEEN_BURSTS = 700_000_000;

    /** What is typed at a go: words, a line broken and joined again, and all taken back. */
    private static final List<KeyCode> BURST = burst();

    private final WritingWindow writing;
    private final int bursts;
    private final ConcurrentLinkedQueue<Key> pressed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Key> waiting = new ConcurrentLinkedQueue<>();
    private Figures editor = new Figures();
    private Figures preview = new Figures();
    private Figures freezes = new Figures();
    private long shownEdits;

    private TypingBenchmark(WritingWindow writing, int bursts) {
        this.writing = writing;
        this.bursts = bursts;
    }

    /** A key that was pressed and how far it has come; JavaFX thread only but for its making. */
    private static final class Key {

        private final long pressed = System.nanoTime();
        private long edits = Long.MAX_VALUE;
        private boolean laidOut;
        private boolean painted;
        private boolean inPage;
    }

    /**
     * @param arguments how many bursts to type in each article (20), and the numbers of words of the articles
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int bursts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int[] sizes = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : SIZES;
        try (WritingWindow writing = new WritingWindow(1400, 900)) {
            new TypingBenchmark(writing, bursts).run(sizes);
        }
        System.exit(0);
    }

    private void run(int[] sizes) throws InterruptedException {
        ArticleId rest = MadeArticle.of(1_000).store(writing.library);
        List<MadeArticle> made = new ArrayList<>();
        List<ArticleId> ids = new ArrayList<>();
        for (int size : sizes) {
            made.add(MadeArticle.of(size));
            ids.add(made.getLast().store(writing.library));
        }
        writing.show(rest);
        watch();
        // The first words are for the compiler.
        writing.open(ids.getLast(), made.getLast().caret());
        type(Math.max(3, bursts / 4));
        System.out.println("            editor: p50    p95    max   preview: p50    p95    max   freeze: p99    max"
                + "   processor ms a key: window, all   editable after ms");
        for (int i = 0; i < sizes.length; i++) {
            writing.open(rest, 0);
            double opened = writing.open(ids.get(i), made.get(i).caret());
            editor = new Figures();
            preview = new Figures();
            freezes = new Figures();
            double[] cost = type(bursts);
            System.out.printf(
                    Locale.ROOT,
                    "%7d words %s      %s      %7.1f %6.1f     %10.1f %10.1f %18.0f%n",
                    sizes[i],
                    editor,
                    preview,
                    freezes.at(0.99),
                    freezes.most(),
                    cost[0],
                    cost[1],
                    opened);
        }
    }

    /**
     * Types some bursts.
     *
     * @return the processor's milliseconds a key, of the JavaFX thread and of the whole program
     */
    private double[] type(int times) throws InterruptedException {
        Robot robot = Fx.get(Robot::new);
        Heart heart = new Heart();
        heart.start();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long window = Fx.get(() -> Thread.currentThread().threadId());
        long windowBefore = threads.getThreadCpuTime(window);
        long allBefore = system.getProcessCpuTime();
        Random random = new Random(times);
        for (int i = 0; i < times; i++) {
            for (KeyCode code : BURST) {
                press(robot, code);
                LockSupport.parkNanos((long) (BETWEEN_KEYS * (0.6 + random.nextDouble() * 0.8)));
            }
            LockSupport.parkNanos(BETWEEN_BURSTS);
        }
        double keys = 1e6 * times * BURST.size();
        double[] cost = {
            (threads.getThreadCpuTime(window) - windowBefore) / keys, (system.getProcessCpuTime() - allBefore) / keys
        };
        WritingWindow.rest();
        heart.stop();
        if (!waiting.isEmpty() || !pressed.isEmpty()) {
            System.out.println("never seen: " + waiting.size() + " keys; never typed: " + pressed.size());
            waiting.clear();
            pressed.clear();
        }
        return cost;
    }

    /** The key comes back through the window system as an event of its own. */
    private void press(Robot robot, KeyCode code) {
        Key key = new Key();
        pressed.add(key);
        Platform.runLater(() -> {
            robot.keyPress(code);
            robot.keyRelease(code);
        });
    }

    private void edited() {
        Key key = pressed.poll();
        if (key != null) {
            key.edits = writing.window.workspace().comments().edits();
            waiting.add(key);
        }
    }

    /** Notes at each pulse what the one before has painted. */
    private void watch() {
        Fx.run(() -> {
            writing.stage().getScene().addPostLayoutPulseListener(() -> waiting.forEach(this::laidOut));
            // Told after the comments, so that these have counted the edit.
            writing.window.workspace().writing().editor().onEdits(edits -> edited());
            // No later text is taken to be parsed before this one is shown.
            writing.window
                    .workspace()
                    .articleProperty()
                    .addListener((observed, was, now) ->
                            shownEdits = writing.window.workspace().writing().editsParsed());
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    waiting.forEach(key -> painted(key, time));
                    waiting.removeIf(key -> key.painted && key.inPage && key.edits == Long.MIN_VALUE);
                }
            }.start();
        });
    }

    private void laidOut(Key key) {
        key.laidOut = true;
        key.inPage = key.edits <= shownEdits;
    }

    private void painted(Key key, long time) {
        double passed = (time - key.pressed) / 1e6;
        if (key.laidOut && !key.painted) {
            key.painted = true;
            editor.add(passed);
        }
        if (key.inPage && key.edits != Long.MIN_VALUE) {
            preview.add(passed);
            key.edits = Long.MIN_VALUE;
        }
    }

    /** Asks the JavaFX thread again and again for a sign of life, and notes how long it takes. */
    private final class Heart {

        private final Semaphore answered = new Semaphore(0);
        private final Thread thread = new Thread(this::beat, "heart");
        private volatile boolean stopped;

        void start() {
            thread.setDaemon(true);
            thread.start();
        }

        void stop() throws InterruptedException {
            stopped = true;
            thread.join();
        }

        private void beat() {
            while (!stopped) {
                long asked = System.nanoTime();
                Platform.runLater(answered::release);
                answered.acquireUninterruptibly();
                double passed = (System.nanoTime() - asked) / 1e6;
                Platform.runLater(() -> freezes.add(passed));
                LockSupport.parkNanos(2_000_000);
            }
        }
    }

    private static List<KeyCode> burst() {
        List<KeyCode> keys = new ArrayList<>();
        for (char letter : " many small words".toUpperCase(Locale.ROOT).toCharArray()) {
            keys.add(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(Character.toString(letter)));
        }
        int letters = keys.size();
        keys.add(KeyCode.ENTER);
        keys.add(KeyCode.BACK_SPACE);
        for (int i = 0; i < letters; i++) {
            keys.add(KeyCode.BACK_SPACE);
        }
        return keys;
    }
}
