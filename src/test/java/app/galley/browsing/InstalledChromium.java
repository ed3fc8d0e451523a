package app.galley.browsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's Chromium and its driver. The build runs this class before the tests: it installs them where they are missing and
 * that is possible, and else says plainly what is going to be skipped, and why. Needs nothing but the JDK.
 */
public final class InstalledChromium {

    static final Path BROWSER = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final String PACKAGES = "Debian's packages chromium and chromium-driver";
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private InstalledChromium() {}

    /** Never fails: a machine without a browser can still run all other tests. */
    public static void main(String[] args) {
        if (!isThere()) {
            String why = install();
            System.out.println(
                    isThere()
                            ? "Installed " + PACKAGES + " for the tests in a browser."
                            : "WARNING: the tests in a browser will be SKIPPED: " + why);
        }
    }

    static boolean isThere() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    /** Why there still is none, should that be so. */
    private static String install() {
        if (!Files.isExecutable(APT)) {
            return "/usr/bin has no Chromium, and no apt-get to install " + PACKAGES + " with.";
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return "only root may install " + PACKAGES + "; install them and run the tests again.";
        }
        System.out.println("Installing " + PACKAGES + " for the tests in a browser ...");
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            run(end, "update");
            run(end, "install", "--yes", "--no-install-recommends", "chromium", "chromium-driver");
        } catch (IOException e) {
            return "apt-get did not run (" + e.getMessage() + ").";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "apt-get could not install " + PACKAGES + " within " + LONGEST.toMinutes() + " minutes.";
    }

    private static void run(long end, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(APT.toString(), "--quiet", "-o", "DPkg::Lock::Timeout=60"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        if (!process.waitFor(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            process.destroy();
        }
    }
}
