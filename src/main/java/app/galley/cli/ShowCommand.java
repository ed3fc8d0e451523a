package app.galley.cli;

import app.galley.article.CodePoints;
import app.galley.article.Section;
import app.galley.exporting.HtmlExport;
import app.galley.exporting.Publication;
import app.galley.importing.ImportException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley show}: an article, or a file, as text. */
@Command(
        name = "show",
        description = {
            "Print an article, or a file without a library.",
            "outline: its headings with the ids by which sections are named; text: what a reader sees; markdown: its"
                    + " source as it is; html: its body; comments: as 'galley comment list'."
        })
final class ShowCommand implements Callable<Integer> {

    /** As what an article can be shown. */
    enum View {
        OUTLINE,
        TEXT,
        MARKDOWN,
        HTML,
        COMMENTS
    }

    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning, or a file.")
    private String article = "";

    @Option(
            names = "--as",
            paramLabel = "VIEW",
            converter = Choices.OfView.class,
            description = "outline, text, markdown, html or comments. The default is text.")
    private View view = View.TEXT;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ShowCommand(Session session) {
        this.session = session;
    }

    record OutlineDocument(@Nullable String id, String title, String language, List<Heading> outline) {}

    /** A section; its range, in code points of the Markdown text, is that of all it governs. */
    record Heading(String id, int level, String title, int start, int end, List<Heading> children) {}

    record TextDocument(@Nullable String id, String title, String language, String as, String content) {}

    @Override
    public Integer call() throws CommandException, ImportException {
        ArticleText text = ArticleText.inLibraryOrFile(session, article);
        switch (view) {
            case OUTLINE -> outline(text);
            case COMMENTS -> new CommentListing(session).print(text, json);
            case TEXT -> content(text, text.parsed().projection().text());
            case MARKDOWN -> content(text, text.parsed().markdown());
            case HTML ->
                content(
                        text,
                        new HtmlExport(session.parser())
                                .fragment(Publication.of(text.parsed(), text.title(), text.language())));
        }
        return Cli.DONE;
    }

    private void content(ArticleText text, String content) {
        if (json) {
            String as = view.name().toLowerCase(java.util.Locale.ROOT);
            Json.print(session.out(), new TextDocument(id(text), text.title(), text.language(), as, content));
        } else {
            // As it is, to the byte, but for a last line left open.
            session.out().print(content);
            if (!content.isEmpty() && !content.endsWith("\n")) {
                session.out().println();
            }
        }
    }

    private void outline(ArticleText text) {
        if (json) {
            CodePoints codePoints = new CodePoints(text.parsed().markdown());
            List<Heading> headings = headings(text.parsed().outline().sections(), codePoints);
            Json.print(session.out(), new OutlineDocument(id(text), text.title(), text.language(), headings));
            return;
        }
        Columns columns = new Columns("ll");
        indent(text.parsed().outline().sections(), "", columns);
        columns.lines().forEach(session.out()::println);
        if (text.parsed().outline().sections().isEmpty()) {
            session.err().println("The article has no headings.");
        }
    }

    private static void indent(List<Section> sections, String indentation, Columns into) {
        for (Section section : sections) {
            into.add(indentation + Columns.cut(section.title(), 72), section.id());
            indent(section.children(), indentation + "  ", into);
        }
    }

    private static List<Heading> headings(List<Section> sections, CodePoints codePoints) {
        return sections.stream()
                .map(section -> new Heading(
                        section.id(),
                        section.level(),
                        section.title(),
                        codePoints.fromUtf16(section.range().start()),
                        codePoints.fromUtf16(section.range().end()),
                        headings(section.children(), codePoints)))
                .toList();
    }

    private static @Nullable String id(ArticleText text) {
        return text.article() == null ? null : text.article().id().value();
    }
}
