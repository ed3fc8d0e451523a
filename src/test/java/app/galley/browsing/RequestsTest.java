package app.galley.browsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The control for every test that sees no request: what an unguarded page asks for is seen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RequestsTest {

    private Path folder;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path own) throws IOException {
        folder = own;
        chromium = Chromium.start(folder.resolve("browser"));
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void seesWhatAPageAsksFor() throws IOException {
        open("""
                <img src="http://pictures.example/planted.png">
                <script>fetch('http://127.0.0.1:18080/fetched').catch(() => {}); new WebSocket('ws://socket.example/')</script>
                <script>navigator.sendBeacon('https://beacon.example/told', 'all')</script>
                """);
        List<String> wanted = List.of(
                "GET http://pictures.example/planted.png",
                "GET http://127.0.0.1:18080/fetched",
                "CONNECT socket.example:80",
                "CONNECT beacon.example:443");
        chromium.until("requests", () -> wanted.stream().allMatch(this::wasAsked), chromium::requests);
        assertTrue(chromium.attempts().contains("http://pictures.example/planted.png"));
    }

    @Test
    void seesNothingWhereAPolicyForbidsIt() throws IOException {
        open("""
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                <img src="http://pictures.example/planted.png">
                """);
        assertEquals(1, chromium.console().size());
        assertEquals(List.of(), chromium.requests());
    }

    private boolean wasAsked(String request) {
        return chromium.requests().stream().anyMatch(line -> line.startsWith(request));
    }

    private void open(String page) throws IOException {
        Path file =
                Files.writeString(folder.resolve("page.html"), "<!doctype html><link rel=icon href='data:,'>" + page);
        chromium.forgetRequests();
        chromium.open(file);
    }
}
