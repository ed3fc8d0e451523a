package app.galley.cli;

import app.galley.article.SetAside;
import app.galley.importing.ImportReport;
import app.galley.importing.Importer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley import}: files and folders become articles. */
@Command(
        name = "import",
        description = {
            "Import files, and the files of folders, as articles.",
            "Prints a line for each: id, title, number of sections. What was left out of an article, and files that"
                    + " could not be read, are told on the error stream; it is a failure only if nothing was imported."
        })
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Markdown, HTML or plain text, or a folder of them.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ImportCommand(Session session) {
        this.session = session;
    }

    record Document(List<Imported> imported, List<Refused> refused) {}

    record Imported(String id, String title, int sections, String file, List<SetAside> setAside, List<String> notes) {}

    record Refused(String file, String reason) {}

    @Override
    public Integer call() throws CommandException {
        Importer importer = new Importer(session.libraryOrNew(), session.parser());
        ImportReport report = importer.importAll(paths, _ -> {});
        tellProblems(report);
        if (json) {
            Json.print(session.out(), document(report));
        } else {
            Columns columns = new Columns("lll");
            for (ImportReport.Imported imported : report.imported()) {
                columns.add(
                        imported.article().id().value(),
                        Columns.cut(imported.article().title(), 60),
                        Text.count(imported.sections(), "section"));
            }
            columns.lines().forEach(session.out()::println);
        }
        if (!report.imported().isEmpty()) {
            return Cli.DONE;
        }
        if (report.refused().isEmpty()) {
            throw new CommandException(
                    "nothing to import was found there; name Markdown, HTML or plain text files, or a folder of them");
        }
        return Cli.COULD_NOT;
    }

    private void tellProblems(ImportReport report) {
        for (ImportReport.Imported imported : report.imported()) {
            String name = Text.name(imported.file());
            for (SetAside left : imported.setAside()) {
                session.err()
                        .println("galley: " + name + ": left out " + left.reason() + "; it is kept with the article");
            }
            imported.notes().forEach(note -> session.err().println("galley: " + name + ": " + Text.line(note)));
        }
        report.refused().forEach(refused -> session.err().println("galley: " + Text.line(refused.reason())));
    }

    private static Document document(ImportReport report) {
        return new Document(
                report.imported().stream()
                        .map(imported -> new Imported(
                                imported.article().id().value(),
                                imported.article().title(),
                                imported.sections(),
                                imported.file().toString(),
                                imported.setAside(),
                                imported.notes()))
                        .toList(),
                report.refused().stream()
                        .map(refused -> new Refused(refused.file().toString(), refused.reason()))
                        .toList());
    }
}
