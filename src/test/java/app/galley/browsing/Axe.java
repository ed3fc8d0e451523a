package app.galley.browsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core, Deque's checker of accessibility, holds against a page as it stands. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(violation => violation.nodes.map(node =>
                    violation.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                error => done(['axe-core did not run: ' + error]));
            """;

    private Axe() {}

    /** Every breach of its rules in the page, best practices included; empty where there is none. */
    public static List<String> violations(ChromeDriver browser) {
        if (!Boolean.TRUE.equals(browser.executeScript("return typeof axe === 'object'"))) {
            browser.executeScript(SCRIPT);
        }
        return browser.executeAsyncScript(RUN) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe-core gave no answer");
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
