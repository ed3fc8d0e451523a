package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening an article asks nobody for anything, even where no proxy stands in the way. Counted by a server of our own. */
@ExtendWith(Fx.class)
final class NoRequestTest {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void opensAHostileArticleWithoutARequest() {
        String article = hostile();
        try (ReaderWindow window = new ReaderWindow()) {
            window.show(article);
            window.page.click("linked words");
            window.page.click("linked html");
            Waiting.until("the links are told", () -> window.linksClicked.size() == 2, () -> window.linksClicked);
            // The rest of the article would be asked for while it is drawn and scrolled.
            window.page.ask("window.scrollTo(0, 1e9)");
            Waiting.pulses(30);
            assertEquals("about:blank", window.page.ask("location.href"));
            assertEquals("undefined", window.page.ask("typeof window.ran"));
        }
        assertEquals(List.of(), List.copyOf(asked));
    }

    /** The control: the same article in a page without our care does ask, and the server does count. */
    @Test
    void countsWhatAnUnguardedPageAsksFor() {
        WebView web = Fx.get(WebView::new);
        Fx.run(() -> web.getEngine().loadContent("<img src='" + address + "/control.png'>" + hostile()));
        Waiting.until("requests come in", () -> asked.contains("/control.png") && asked.size() > 3, () -> asked);
        Fx.run(() -> web.getEngine().load(null));
        assertTrue(asked.contains("/style.css"), () -> asked.toString());
    }

    private String hostile() {
        return """
                # Title ![picture](ADDRESS/md.png)

                [linked words](ADDRESS/link) and <a href="ADDRESS/html-link" ping="ADDRESS/ping">linked html</a>

                ![reference][r]

                <img src="ADDRESS/img.png" srcset="ADDRESS/srcset.png 2x" onerror="window.ran = 1">
                <picture><source srcset="ADDRESS/source.png"><img src="ADDRESS/picture.png"></picture>

                <link rel="stylesheet" href="ADDRESS/style.css">
                <link rel="prefetch" href="ADDRESS/prefetch"><link rel="dns-prefetch" href="ADDRESS">

                <style>@import url(ADDRESS/import.css); body { background: url(ADDRESS/background.png) }</style>

                <div style="background-image: url(ADDRESS/inline.png); width: 90px; height: 90px">styled</div>

                <iframe src="ADDRESS/frame"></iframe>

                <iframe srcdoc="&lt;img src=ADDRESS/srcdoc.png&gt;"></iframe>

                <object data="ADDRESS/object"></object><embed src="ADDRESS/embed">

                <video src="ADDRESS/video" poster="ADDRESS/poster" autoplay></video>
                <audio src="ADDRESS/audio" autoplay></audio>

                <svg width="10" height="10"><image href="ADDRESS/svg.png" xlink:href="ADDRESS/xlink.png"/>
                <use href="ADDRESS/use.svg#a"/></svg>

                <form action="ADDRESS/form"><input type="image" src="ADDRESS/input.png" autofocus onfocus="this.form.submit()"></form>

                <table background="ADDRESS/table.png"><tr><td background="ADDRESS/cell.png">cell</td></tr></table>

                <script>window.ran = 1; fetch('ADDRESS/fetch')</script><script src="ADDRESS/script.js"></script>

                <meta http-equiv="refresh" content="0; url=ADDRESS/refresh"><base href="ADDRESS/base/">

                <img src="relative.png"> ![relative](pictures/relative.png) ![scheme]( //127.0.0.1/scheme.png )

                [r]: ADDRESS/reference.png
                """.replace("ADDRESS", address);
    }
}
