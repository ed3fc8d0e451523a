package app.galley.ui.shell;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.FileName;
import app.galley.article.SetAside;
import app.galley.exporting.ExportException;
import app.galley.exporting.ExportFile;
import app.galley.exporting.HtmlExport;
import app.galley.exporting.Publication;
import app.galley.importing.ImportException;
import app.galley.importing.ImportReport;
import app.galley.importing.Importer;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What can be done with whole articles: import, paste, export, rename, delete, back up. JavaFX thread only. */
final class ArticleActions {

    /** The setting that says that the samples were given: whoever deletes them is not given them again. */
    private static final String SAMPLES = "samples";

    private final Workspace workspace;
    private final MarkdownParser parser;
    private final Importer importer;
    private final FilePicker files;
    private final Notices notices;
    private final Consumer<Path> openFile;
    private final Consumer<List<SetAside>> showSetAside;
    private final Busy busy;

    /**
     * @param openFile shows an exported file to the user, in the system's program for it
     */
    ArticleActions(
            Workspace workspace,
            MarkdownParser parser,
            FilePicker files,
            Notices notices,
            Busy busy,
            Consumer<List<SetAside>> showSetAside,
            Consumer<Path> openFile) {
        this.workspace = workspace;
        this.parser = parser;
        this.importer = new Importer(workspace.library(), parser);
        this.files = files;
        this.notices = notices;
        this.busy = busy;
        this.showSetAside = showSetAside;
        this.openFile = openFile;
    }

    /**
     * Imports files and folders; the first new article is opened.
     *
     * @param then run once they are in the library, or could not be
     */
    void importAll(List<Path> paths, Runnable then) {
        work(
                Messages.text("import.running"),
                () -> importer.importAll(paths, file -> busy.step(Messages.text("import.file", file.getFileName()))),
                report -> {
                    report(report);
                    then.run();
                },
                problem -> {
                    failed(problem);
                    then.run();
                });
    }

    /** Whether the library has never had an article, so that it is to be given those that come with Galley. */
    static boolean wantsSamples(Library library) {
        return library.settings().get(SAMPLES).isEmpty()
                && library.articles().list().isEmpty();
    }

    /** Fills a new library with the articles that come with Galley; says nothing of it, and opens the first one. */
    void importSamples(Path folder) {
        work(
                Messages.text("import.running"),
                () -> {
                    ImportReport imported = importer.importAll(List.of(folder), file -> {});
                    workspace.library().settings().put(SAMPLES, "given");
                    return imported;
                },
                report -> workspace.begin(null));
    }

    void paste(String text) {
        if (text.isBlank()) {
            notices.warn(Messages.text("paste.empty"));
            return;
        }
        work(Messages.text("import.running"), () -> importer.importPasted(text), article -> {
            notices.tell(Messages.text("paste.done", article.title()));
            show(article.id());
        });
    }

    void exportHtml(OpenArticle open) {
        files.save(Messages.text("export.title"), FileName.of(open.article().title()) + ".html")
                .ifPresent(file -> exportHtml(open, file));
    }

    private void exportHtml(OpenArticle open, Path file) {
        work(
                Messages.text("export.running"),
                () -> {
                    Article article = open.article();
                    ExportFile.write(
                            file,
                            new HtmlExport(parser)
                                    .page(Publication.of(open.parsed(), article.title(), article.language())));
                    return file;
                },
                written -> notices.tell(
                        Messages.text("export.done", written.getFileName()),
                        Messages.text("export.open"),
                        () -> openFile.accept(written)));
    }

    void rename(Article article, String title) {
        if (!title.isBlank() && !title.strip().equals(article.title())) {
            store(
                    () -> {
                        workspace.library().articles().rename(article.id(), title.strip());
                        return article.id();
                    },
                    renamed -> {
                        workspace.browser().refresh(() -> {});
                        workspace.reopen();
                    });
        }
    }

    /** Puts the article into the bin, and offers to take it out again. */
    void delete(Article article) {
        store(
                () -> {
                    workspace.library().articles().delete(article.id());
                    return article.id();
                },
                deleted -> {
                    workspace.browser().selectedProperty().set(null);
                    workspace.begin(null);
                    notices.tell(
                            Messages.text("article.deleted", article.title()),
                            Messages.text("undo"),
                            () -> undelete(article.id()));
                });
    }

    private void undelete(ArticleId id) {
        store(
                () -> {
                    workspace.library().articles().undelete(id);
                    return id;
                },
                this::show);
    }

    /** Shows what the import of an article left out of it. */
    void showSetAside(Article article) {
        store(() -> workspace.library().articles().setAside(article.id()), showSetAside);
    }

    void backUp() {
        files.save(Messages.text("backup.title"), "galley-backup.galley")
                .ifPresent(file -> work(
                        Messages.text("backup.running"),
                        () -> {
                            workspace.library().backup(file);
                            return file;
                        },
                        written -> notices.tell(Messages.text("backup.done", written.getFileName()))));
    }

    private void report(ImportReport report) {
        int imported = report.imported().size();
        int setAside = report.imported().stream()
                .mapToInt(article -> article.setAside().size())
                .sum();
        if (imported == 1) {
            ImportReport.Imported only = report.imported().getFirst();
            String words = Messages.text("import.done.one", only.article().title(), setAside);
            if (setAside > 0) {
                notices.tell(words, Messages.text("set-aside.show"), () -> showSetAside.accept(only.setAside()));
            } else {
                notices.tell(words);
            }
        } else if (imported > 1) {
            notices.tell(Messages.text("import.done.many", imported, setAside));
        }
        report.unchanged().stream()
                .filter(known -> known.notes().isEmpty())
                .limit(3)
                .forEach(known -> notices.tell(
                        Messages.text("import.unchanged", known.article().title())));
        Stream.concat(
                        report.imported().stream().flatMap(article -> article.notes().stream()),
                        report.unchanged().stream().flatMap(article -> article.notes().stream()))
                .limit(2)
                .forEach(notices::tell);
        report.refused().stream().limit(3).forEach(refused -> notices.warn(refused.reason()));
        if (report.refused().size() > 3) {
            notices.warn(Messages.text("import.refused.more", report.refused().size() - 3));
        }
        if (imported > 0) {
            show(report.imported().getFirst().article().id());
        } else if (!report.unchanged().isEmpty()) {
            show(report.unchanged().getFirst().article().id());
        }
    }

    private void show(ArticleId id) {
        workspace.browser().filterProperty().set("");
        workspace.begin(id);
    }

    /** Runs something quick on the library. */
    private <T> void store(Callable<T> action, Consumer<T> done) {
        workspace.tasks().run(Tasks.Lane.LIBRARY, action, done, this::failed);
    }

    /** Runs something that may take long, and says so meanwhile. */
    private <T> void work(String words, Callable<T> action, Consumer<T> done) {
        work(words, action, done, this::failed);
    }

    private <T> void work(String words, Callable<T> action, Consumer<T> done, Consumer<Exception> otherwise) {
        busy.begin(words);
        workspace
                .tasks()
                .run(
                        Tasks.Lane.LONG,
                        action,
                        result -> {
                            busy.end();
                            done.accept(result);
                        },
                        problem -> {
                            busy.end();
                            otherwise.accept(problem);
                        });
    }

    private void failed(Exception problem) {
        switch (problem) {
            case ImportException e -> notices.warn(String.valueOf(e.getMessage()));
            case ExportException e -> notices.warn(String.valueOf(e.getMessage()));
            case IOException e -> notices.warn(Messages.text("problem.file", String.valueOf(e.getMessage())));
            default -> workspace.failed(problem);
        }
    }
}
