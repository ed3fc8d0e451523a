package app.galley.ui.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What nobody catches goes to the log, never to the user's terminal: the window goes on as far as it can. The same problem
 * is logged once, for what fails in drawing fails again at every pulse.
 */
public final class Uncaught {

    private static final System.Logger LOG = System.getLogger(Uncaught.class.getName());

    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

    private Uncaught() {}

    /** From now on, for every thread of the program. */
    public static void logAll() {
        Thread.setDefaultUncaughtExceptionHandler(Uncaught::log);
        // JavaFX gives its own thread a handler that prints.
        Thread.currentThread().setUncaughtExceptionHandler(Uncaught::log);
    }

    private static void log(Thread thread, Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        if (LOGGED.add(problem.getClass() + " " + (trace.length == 0 ? "" : trace[trace.length / 2]))) {
            LOG.log(System.Logger.Level.ERROR, "uncaught in " + thread.getName(), problem);
        }
    }
}
