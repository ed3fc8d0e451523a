package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class WindowStateTest {

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll("states") WindowState state) {
        assertEquals(Optional.of(state), WindowState.parse(state.format()));
    }

    @Property(tries = 500)
    void readsAnythingWithoutFailing(@ForAll String damaged) {
        WindowState.parse(damaged);
    }

    @Property(tries = 500)
    void readsAnythingOfTheRightNumberOfWords(@ForAll("words") String damaged) {
        WindowState.parse(damaged).ifPresent(state -> {
            assertEquals(true, state.width() >= 640 && state.height() >= 480, state.toString());
            assertEquals(true, state.libraryShare() >= 0.1 && state.libraryShare() <= 0.9, state.toString());
            assertEquals(true, state.sidebarWidth() >= 160 && state.commentsWidth() >= 220, state.toString());
        });
    }

    @Example
    void fillsAScreenThatIsTooSmall() {
        assertEquals(true, WindowState.FIRST.fitting(1366, 768).maximized());
        assertEquals(false, WindowState.FIRST.fitting(1920, 1080).maximized());
    }

    @Provide
    Arbitrary<WindowState> states() {
        Arbitrary<Double> place = Arbitraries.doubles().between(-3000, 3000);
        Arbitrary<Double> size = Arbitraries.doubles().between(640, 5000);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        Combinators.combine(place, place, size, size).as((x, y, w, h) -> new double[] {x, y, w, h}),
                        Combinators.combine(flag, flag, flag).as((a, b, c) -> new boolean[] {a, b, c}),
                        Arbitraries.doubles().between(260, 900),
                        Arbitraries.doubles().between(0.1, 0.9),
                        Arbitraries.integers().between(50, 300),
                        Combinators.combine(Arbitraries.of(Theme.Choice.class), Arbitraries.of(Mode.class))
                                .as(Map::entry),
                        Arbitraries.of("", "0b8b7c1e-1111-4222-8333-444455556666"))
                .as((bounds, flags, side, share, zoom, looks, article) -> new WindowState(
                        bounds[0],
                        bounds[1],
                        bounds[2],
                        bounds[3],
                        flags[0],
                        side,
                        side,
                        share,
                        flags[1],
                        flags[2],
                        zoom,
                        looks.getKey(),
                        looks.getValue(),
                        article));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("NaN", "Infinity", "-Infinity", "1e308", "-5", "0.5", "12", "true", "x", "")
                .list()
                .ofSize(14)
                .map(list -> String.join(" ", list));
    }
}
