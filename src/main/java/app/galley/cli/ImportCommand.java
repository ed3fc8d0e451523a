package app.galley.cli;

import app.galley.article.Article;
import app.galley.article.SetAside;
import app.galley.importing.ImportReport;
import app.galley.importing.Importer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    record Document(List<Imported> imported, List<Unchanged> unchanged, List<Refused> refused) {}

    record Imported(String id, String title, int sections, String file, List<SetAside> setAside, List<String> notes) {}

    record Unchanged(String id, String title, int sections, String file, List<String> notes) {}

    record Refused(String file, String reason) {}

    @Override
    public Integer call() throws CommandException {
        Importer importer = new Importer(session.libraryOrNew(), session.parser());
        ImportReport report = importer.importAll(paths, _ -> {});
        report.imported().forEach(this::tell);
        report.unchanged()
                .forEach(unchanged -> tell(
                        unchanged.file(), "is in the library already, and was not imported again", unchanged.notes()));
        report.refused().forEach(refused -> session.err().println("galley: " + Text.line(refused.reason())));
        if (json) {
            Json.print(session.out(), document(report));
        } else {
            Columns columns = new Columns("lll");
            report.imported().forEach(one -> add(columns, one.article(), one.sections()));
            report.unchanged().forEach(one -> add(columns, one.article(), one.sections()));
            columns.lines().forEach(session.out()::println);
        }
        if (!report.imported().isEmpty() || !report.unchanged().isEmpty()) {
            return Cli.DONE;
        }
        if (report.refused().isEmpty()) {
            throw new CommandException(
                    "nothing to import was found there; name Markdown, HTML or plain text files, or a folder of them");
        }
        return Cli.COULD_NOT;
    }

    private static void add(Columns columns, Article article, int sections) {
        columns.add(article.id().value(), Columns.cut(article.title(), 60), Text.count(sections, "section"));
    }

    private void tell(ImportReport.Imported imported) {
        if (imported.setAside().isEmpty()) {
            tell(imported.file(), "", imported.notes());
            return;
        }
        String left = imported.setAside().stream().map(SetAside::reason).collect(Collectors.joining(", "));
        tell(imported.file(), "left out of the text, and kept beside it: " + left, imported.notes());
    }

    private void tell(Path file, String what, List<String> notes) {
        Stream.concat(Stream.of(what).filter(line -> !line.isEmpty()), notes.stream())
                .forEach(line -> session.err().println("galley: " + Text.name(file) + ": " + Text.line(line)));
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
                report.unchanged().stream()
                        .map(unchanged -> new Unchanged(
                                unchanged.article().id().value(),
                                unchanged.article().title(),
                                unchanged.sections(),
                                unchanged.file().toString(),
                                unchanged.notes()))
                        .toList(),
                report.refused().stream()
                        .map(refused -> new Refused(refused.file().toString(), refused.reason()))
                        .toList());
    }
}
