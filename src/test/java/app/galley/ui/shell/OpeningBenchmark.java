package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.ui.task.FxTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Measures what opening an article costs in the real window: from the pick in the library to its first screen and to
 * all of it, and the longest time between two pulses meanwhile (16.7 ms is none lost). Not a test: run it by
 * {@code packaging/measure-opening}. Prints the median and the worst of the rounds for each size, and ratios to the
 * smallest one.
 */
public final class OpeningBenchmark extends Application {

    private static final int ROUNDS = 7;
    private static final int[] KILOBYTES = {10, 100, 1000};
    private static final int WARM_UP = 2;

    /** One opening, in milliseconds. */
    private record Opening(double first, double all, double freeze) {}

    private @Nullable Library library;
    private @Nullable FxTasks tasks;

    public static void main(String[] arguments) {
        launch(OpeningBenchmark.class);
    }

    @Override
    public void start(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("galley-measure-");
        Library opened = Library.open(folder.resolve("library.galley"));
        library = opened;
        ArticleId rest = store(opened, "A short rest", 1);
        List<ArticleId> articles = new ArrayList<>();
        for (int size : KILOBYTES) {
            articles.add(store(opened, "An article of " + size + " KB", size));
        }
        FxTasks running = new FxTasks();
        tasks = running;
        Fonts.load();
        GalleyWindow window = new GalleyWindow(
                opened, WindowState.FIRST, running, Clock.systemUTC(), stage, new NoFiles(), address -> {});
        window.show(rest);
        new Rounds(window, rest, articles).start();
    }

    @Override
    public void stop() {
        if (tasks != null) {
            tasks.close();
        }
        if (library != null) {
            library.close();
        }
    }

    private static ArticleId store(Library library, String title, int kilobytes) {
        return library.articles()
                .create(new NewArticle(
                        title,
                        "en",
                        text(title, kilobytes * 1000),
                        null,
                        RevisionKind.IMPORTED,
                        kilobytes * 160,
                        kilobytes / 2,
                        List.of(),
                        List.of()))
                .id();
    }

    /** Prose of made-up words: headings, paragraphs with emphasis and links, now and then a list or a table. */
    private static String text(String title, int length) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        for (int section = 1; text.length() < length; section++) {
            text.append("## Section ").append(section).append("\n\n");
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                for (int word = 0; word < 65; word++) {
                    String made = Integer.toString(Math.abs(random.nextInt(60_000)) + 1_000, 27);
                    text.append(
                            switch (word % 31) {
                                case 7 -> "*" + made + "*";
                                case 19 -> "[" + made + "](#section-" + section + ")";
                                default -> made;
                            });
                    text.append(word % 12 == 11 ? ".\n" : " ");
                }
                text.append("\n\n");
            }
            if (section % 5 == 0) {
                text.append("- one point\n- another point\n- a third\n\n");
            }
            if (section % 11 == 0) {
                text.append("| month | rain |\n| --- | ---: |\n| May | 41 |\n| June | 38 |\n\n");
            }
        }
        return text.toString();
    }

    /** Opens the articles in turn, going back to the short one between two of them. */
    private static final class Rounds extends AnimationTimer {

        private final GalleyWindow window;
        private final ArticleId rest;
        private final List<ArticleId> articles;
        private final List<List<Opening>> openings = new ArrayList<>();
        private int round;
        private int at = -1;
        private int quiet;
        private long begun;
        private long last;
        private double first;
        private double freeze;

        Rounds(GalleyWindow window, ArticleId rest, List<ArticleId> articles) {
            this.window = window;
            this.rest = rest;
            this.articles = articles;
            articles.forEach(article -> openings.add(new ArrayList<>()));
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            if (at < 0) {
                // At rest: for a second nothing has to be done before the next opening.
                quiet = window.isSettled() ? quiet + 1 : 0;
                if (quiet > 60) {
                    quiet = 0;
                    at = round % articles.size();
                    begun = time;
                    last = time;
                    first = 0;
                    freeze = 0;
                    window.workspace().browser().selectedProperty().set(articles.get(at));
                }
                return;
            }
            freeze = Math.max(freeze, (time - last) / 1e6);
            last = time;
            boolean shown = window.workspace().articleProperty().get() != null
                    && articles.get(at)
                            .equals(window.workspace()
                                    .articleProperty()
                                    .get()
                                    .article()
                                    .id());
            if (shown && first == 0) {
                first = (time - begun) / 1e6;
            }
            if (shown && window.isSettled() && ++quiet > 20) {
                double all = (time - begun) / 1e6 - 20 * 16.7;
                if (round >= WARM_UP * articles.size()) {
                    openings.get(at).add(new Opening(first, all, freeze));
                }
                quiet = 0;
                at = -1;
                round++;
                if (round == (ROUNDS + WARM_UP) * articles.size()) {
                    stop();
                    print();
                    Platform.exit();
                } else {
                    window.workspace().browser().selectedProperty().set(rest);
                }
            }
        }

        private void print() {
            System.out.println("size     first screen ms    all of it ms       longest wait ms    (median / worst of "
                    + ROUNDS + ")");
            double base = 0;
            for (int i = 0; i < KILOBYTES.length; i++) {
                List<Opening> of = openings.get(i);
                double median = median(of.stream().map(Opening::first).toList());
                base = i == 0 ? median : base;
                System.out.printf(
                        Locale.ROOT,
                        "%-7s  %5.0f / %5.0f      %5.0f / %5.0f      %5.0f / %5.0f      first screen %.1f times that of %d KB%n",
                        KILOBYTES[i] + " KB",
                        median,
                        worst(of.stream().map(Opening::first).toList()),
                        median(of.stream().map(Opening::all).toList()),
                        worst(of.stream().map(Opening::all).toList()),
                        median(of.stream().map(Opening::freeze).toList()),
                        worst(of.stream().map(Opening::freeze).toList()),
                        median / base,
                        KILOBYTES[0]);
            }
        }

        private static double median(List<Double> values) {
            List<Double> sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / 2);
        }

        private static double worst(List<Double> values) {
            return Collections.max(values);
        }
    }

    private static final class NoFiles implements FilePicker {

        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }
    }
}
