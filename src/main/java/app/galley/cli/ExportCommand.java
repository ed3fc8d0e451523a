package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.article.Article;
import app.galley.exchange.ReviewSaving;
import app.galley.exporting.ExportException;
import app.galley.exporting.ExportFile;
import app.galley.exporting.HtmlExport;
import app.galley.exporting.Publication;
import app.galley.exporting.ReviewCopyExport;
import app.galley.importing.ImportException;
import app.galley.library.Library;
import app.galley.review.ReviewFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley export}: an article, or a file, as a file of another kind. */
@Command(
        name = "export",
        description = {
            "Export an article, or a file without a library.",
            "html: one file that needs nothing else, to be published as it is. Drafts of comments and e-mail addresses"
                    + " never go along.",
            "review: a review copy, one HTML file that anybody can read and comment on in a browser, and that saves a"
                    + " review file. It has the comments that are ready."
        })
final class ExportCommand implements Callable<Integer> {

    /** As what an article can be exported. */
    enum Format {
        HTML,
        REVIEW
    }

    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning, or a file.")
    private String article = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = Choices.OfFormat.class,
            description = "html or review")
    private Format format = Format.HTML;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "Replaced as a whole if it exists.")
    private Path output = Path.of("");

    @Option(
            names = "--comments",
            paramLabel = "WHERE",
            converter = Choices.OfComments.class,
            description = "none, margin or end. The default is none.")
    private Publication.Comments comments = Publication.Comments.NONE;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, ImportException, ExportException {
        ArticleText text = ArticleText.inLibraryOrFile(session, article);
        String page = switch (format) {
            case HTML -> new HtmlExport(session.parser()).page(publication(text, comments));
            case REVIEW -> reviewCopy(text);
        };
        ExportFile.write(output, page);
        session.out().println(output);
        return Cli.DONE;
    }

    private String reviewCopy(ArticleText text) throws CommandException {
        Article known = text.article();
        if (known == null) {
            throw new CommandException(
                    "a review copy is made of an article in the library, where the comments come back to; import "
                            + article + " first");
        }
        // What readers comment on has to be found again: where it is a draft, a revision keeps it.
        text.revision(session.library());
        ReviewFile review =
                new ReviewSaving(session.library()).prepare(known.id()).review();
        return new ReviewCopyExport(session.parser()).page(publication(text, Publication.Comments.END), review);
    }

    private Publication publication(ArticleText text, Publication.Comments where) throws CommandException {
        Article known = text.article();
        if (known == null || where == Publication.Comments.NONE) {
            return Publication.of(text.parsed(), text.title(), text.language());
        }
        Library library = session.library();
        List<Annotation> annotations = library.annotations().list(known.id());
        return new Publication(
                text.parsed(),
                text.title(),
                text.language(),
                where,
                CommentThread.gather(annotations),
                session.placing()
                        .place(known.id(), known.head(), text.parsed(), annotations)
                        .placements());
    }
}
