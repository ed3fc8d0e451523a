package app.galley.ui.task;

/** What nobody catches goes to the log, never to the user's terminal: the window goes on as far as it can. */
public final class Uncaught {

    private static final System.Logger LOG = System.getLogger(Uncaught.class.getName());

    private Uncaught() {}

    /** From now on, for every thread of the program. */
    public static void logAll() {
        Thread.setDefaultUncaughtExceptionHandler(Uncaught::log);
        // JavaFX gives its own thread a handler that prints.
        Thread.currentThread().setUncaughtExceptionHandler(Uncaught::log);
    }

    private static void log(Thread thread, Throwable problem) {
        LOG.log(System.Logger.Level.ERROR, "uncaught in " + thread.getName(), problem);
    }
}
