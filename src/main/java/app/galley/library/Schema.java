package app.galley.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The schema as a list of steps, and what brings a library up to it. */
final class Schema {

    private final List<Migration> steps;

    Schema(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    int newestVersion() {
        return steps.getLast().version();
    }

    /**
     * Makes the schema in an empty file, or brings an older one up to date: copied to a file beside it first, then all
     * steps and a check of the result in one transaction, so that a failure leaves the library as it was.
     *
     * @return whether the file was empty
     */
    boolean bringUpToDate(Session session) {
        int version = version(session);
        boolean empty = version == 0 && session.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && session.number("PRAGMA application_id") != LibraryFile.APPLICATION_ID) {
            throw LibraryFile.foreign(session.file());
        }
        if (version > newestVersion()) {
            throw LibraryFile.newer(session.file(), version, newestVersion());
        }
        if (version == newestVersion()) {
            return false;
        }
        if (!empty) {
            Backup.write(session, backupFile(session.file()), Schema::damage);
        }
        // A step may rebuild a table that others refer to; the check at the end finds what does not fit.
        session.run("PRAGMA foreign_keys = OFF");
        try {
            boolean made = migrate(session, empty);
            // The version has to be seen in the file itself, where it is looked for before SQLite opens it.
            session.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
            return made;
        } finally {
            session.run("PRAGMA foreign_keys = ON");
        }
    }

    private boolean migrate(Session session, boolean empty) {
        session.run("BEGIN IMMEDIATE");
        try {
            // Read again, now that nobody else writes: another program may have been faster.
            int before = version(session);
            if (before == 0 && empty) {
                session.run("PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
            }
            for (Migration step : steps) {
                if (step.version() > before) {
                    session.run(step.sql());
                    session.run("PRAGMA user_version = " + step.version());
                }
            }
            requireSound(session);
            session.run("COMMIT");
            return before == 0 && empty;
        } catch (RuntimeException e) {
            rollBack(session, e);
            throw e;
        }
    }

    private static void rollBack(Session session, RuntimeException reason) {
        try {
            session.run("ROLLBACK");
        } catch (LibraryException e) {
            // SQLite had done so itself, as it does on a full disk.
            reason.addSuppressed(e);
        }
    }

    private static void requireSound(Session session) {
        if (!damage(session).isEmpty() || !brokenReferences(session).isEmpty()) {
            throw new LibraryException("The library " + session.file()
                    + " could not be brought up to date, because it is damaged; it was left as it is: open a backup of"
                    + " it instead.");
        }
    }

    /** What SQLite itself finds wrong with the file, a sentence each. */
    static List<String> damage(Session session) {
        return session.query("PRAGMA integrity_check(10)", row -> row.getString(1)).stream()
                .filter(problem -> !problem.equals("ok"))
                .map(problem -> "The file is damaged: " + problem.strip().replaceAll("\\s+", " ") + ".")
                .toList();
    }

    /** Which references lead nowhere, a sentence each. */
    static List<String> brokenReferences(Session session) {
        return session.query(
                "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2",
                row -> "The table " + row.getString(1) + " refers to a missing " + row.getString(2) + " ("
                        + row.getInt(3) + " times).");
    }

    /** Where the schema of the session is not what the steps make, a sentence each. */
    List<String> differences(Session session) {
        List<String> expected;
        try (Session fresh = Session.inMemory()) {
            steps.forEach(step -> fresh.run(step.sql()));
            expected = objects(fresh);
        }
        List<String> present = objects(session);
        List<String> found = new ArrayList<>();
        int version = version(session);
        if (version != newestVersion()) {
            found.add("The schema's version is " + version + " and not " + newestVersion() + ".");
        }
        expected.stream()
                .filter(object -> !present.contains(object))
                .forEach(object -> found.add("The schema lacks: " + firstLine(object)));
        present.stream()
                .filter(object -> !expected.contains(object))
                .forEach(object -> found.add("The schema has what does not belong there: " + firstLine(object)));
        return found;
    }

    private static List<String> objects(Session session) {
        // Indexes that SQLite makes by itself have no text, and the tables of ANALYZE are its own.
        return session.query(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
                row -> row.getString(1));
    }

    private static String firstLine(String sql) {
        return sql.lines().findFirst().orElse("").replaceAll("\\s*\\($", "") + ".";
    }

    private static int version(Session session) {
        return session.number("PRAGMA user_version");
    }

    private Path backupFile(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.galley$", "");
        String stem = name + ".before-version-" + newestVersion();
        Path backup = file.resolveSibling(stem + ".galley");
        for (int i = 2; Files.exists(backup); i++) {
            backup = file.resolveSibling(stem + "-" + i + ".galley");
        }
        return backup;
    }
}
