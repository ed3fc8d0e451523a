package app.galley.browsing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium with an empty profile, all of whose requests go to a proxy that counts them. A test class starts
 * one; where there is none, its tests are skipped and say so. What the browser downloads lies in {@link #downloads()}.
 */
public final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What the browser asks its maker for by itself, such as word lists when somebody types. Should a page ask for something
     * there, {@link #attempts()} tells.
     */
    private static final Pattern ITS_OWN =
            Pattern.compile("CONNECT (?!fonts\\.)[\\w.-]+\\.(?:google|googleapis|gvt1)\\.com:443 .*");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountingProxy proxy;
    private final ChromeDriver driver;
    private final Path downloads;

    private Chromium(CountingProxy proxy, ChromeDriver driver, Path downloads) {
        this.proxy = proxy;
        this.driver = driver;
        this.downloads = downloads;
    }

    /** @param folder an empty folder of the browser's own */
    public static Chromium start(Path folder) throws IOException {
        assumeTrue(
                InstalledChromium.isThere(),
                "skipped: Chromium is not installed; install Debian's packages chromium and chromium-driver");
        Path downloads = folder.resolve("downloads");
        CountingProxy proxy = new CountingProxy();
        // The driver is named here, so that Selenium does not go looking for one on the network.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(InstalledChromium.DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(folder.resolve("profile"), proxy));
        // Far more than anything takes on a machine that does nothing else.
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        Chromium chromium = new Chromium(proxy, driver, downloads);
        chromium.command(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        driver.get("about:blank");
        chromium.forgetRequests();
        return chromium;
    }

    private static ChromeOptions options(Path profile, CountingProxy proxy) {
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(InstalledChromium.BROWSER.toFile());
        options.setCapability("goog:loggingPrefs", logging);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                // What the browser would ask for itself is not what a page asks for.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-features=AutofillServerCommunication,OptimizationHints",
                "--disable-domain-reliability",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--proxy-server=" + proxy.address(),
                // Otherwise it goes past the proxy to this machine.
                "--proxy-bypass-list=<-loopback>",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        return options;
    }

    /** The browser itself. */
    public ChromeDriver driver() {
        return driver;
    }

    public Path downloads() {
        return downloads;
    }

    /** Opens a file from disk. */
    public void open(Path file) {
        driver.get(file.toUri().toString());
    }

    /** The size of what is seen of a page, in CSS pixels. */
    public void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Takes the place of what was preferred before, such as {@code prefers-color-scheme} as {@code dark}. */
    public void prefer(String feature, String value) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", feature, "value", value))));
    }

    public void preferNothing() {
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }

    /** A command of the DevTools protocol, and what it answers. */
    public Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Lets the page go on until {@code met}; fails after a minute, telling what was {@code seen} instead. */
    public void until(String what, BooleanSupplier met, Supplier<?> seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("waited for: " + what + "; seen: " + seen.get());
            }
            driver.executeAsyncScript("setTimeout(arguments[0], 20)");
        }
    }

    /** What arrived at the proxy since the last {@link #forgetRequests()}, in whatever way a page came to ask for it. */
    public List<String> requests() {
        return proxy.asked().stream()
                .filter(line -> !ITS_OWN.matcher(line).matches())
                .toList();
    }

    /** Forgets what was asked for, and what the page said and did. */
    public void forgetRequests() {
        proxy.forget();
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** What pages wrote to the console since it was last asked for: errors, breaches of a policy. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The events of a name of the DevTools protocol since any events were last asked for; each with its parameters. */
    public List<JsonNode> events(String name) {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals(name))
                .map(message -> message.path("params"))
                .toList();
    }

    /** What the page meant to fetch but for itself and its own data, refused or not, since events were last asked for. */
    public List<String> attempts() {
        return events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asString(""))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("file:") && !url.startsWith("blob:"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        proxy.close();
    }
}
