package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.importing.TextReplacement;
import app.galley.importing.TextReplacement.Replaced;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.markdown.ParsedArticle;
import app.galley.placing.SuggestedPassages;
import app.galley.suggesting.Acceptance;
import app.galley.suggesting.Hindrance;
import app.galley.suggesting.Suggestion;
import app.galley.suggesting.Suggestions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley comment accept}: what a suggestion proposes becomes the article's text. */
@Command(
        name = "accept",
        sortOptions = false,
        description = {
            "Accept a suggestion: what it proposes takes the place of its passage, in a new revision. What was being"
                    + " written becomes a revision before.",
            "Prints the revision's id, then how many comments stand how, then a line for each."
        })
final class CommentAcceptCommand implements Callable<Integer> {

    private static final int QUOTED = 60;

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The suggestion's id or its beginning.")
    private String id = "";

    @Option(
            names = "--anyway",
            description = "Also if the passage was changed since, or another suggestion is about the same words.")
    private boolean anyway;

    CommentAcceptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Library library = session.library();
        Annotation wanted = CommentStatus.suggestion(session, id);
        Suggestions now = suggestions(wanted.article());
        AnnotationId suggestion = wanted.id();
        Acceptance acceptance = anyway ? now.acceptAnyway(suggestion) : now.accept(List.of(suggestion));
        Hindrance hindrance = acceptance.left().get(suggestion);
        if (hindrance != null) {
            throw refused(hindrance, now, suggestion);
        }
        TextReplacement replacement = new TextReplacement(library, session.parser());
        Replaced replaced = library.inTransaction(() -> {
            // Another program may have written meanwhile; what was reckoned with must still be so.
            CurrentText current = library.articles().currentText(wanted.article());
            if (!current.text().equals(now.markdown())) {
                throw CommentStatus.changedMeanwhile();
            }
            Replaced done = replacement.byMarkdown(wanted.article(), acceptance.applyTo(now.markdown()));
            library.annotations().update(wanted.withStatus(Status.ACCEPTED, CommentStatus.now()));
            return done;
        });
        if (!replaced.isNew()) {
            session.err().println("galley: the article says so already, so no revision was made");
        }
        CommentOutcome.print(session, replaced);
        return Cli.DONE;
    }

    private Suggestions suggestions(ArticleId article) throws CommandException {
        Library library = session.library();
        CurrentText current = library.articles().currentText(article);
        ParsedArticle parsed = session.parser().parse(current.text(), library.attachments());
        List<Annotation> annotations = library.annotations().list(article);
        return new SuggestedPassages(library)
                .in(parsed, annotations, session.placing().place(article, current.base(), parsed, annotations));
    }

    private CommandException refused(Hindrance hindrance, Suggestions all, AnnotationId id) {
        String why = switch (hindrance) {
            case NO_SUGGESTION -> "that comment is no suggestion, so there is nothing to accept";
            case DRAFT -> "a draft cannot be accepted; use 'galley comment ready " + this.id + "' first";
            case HANDLED -> "the suggestion is handled already; use 'galley comment reopen " + this.id + "' first";
            case UNPLACED ->
                "nobody knows where the passage of the suggestion stands now; attach it again in the window, or change"
                        + " the text with 'galley edit'";
            case UNFIT ->
                "the passage reaches over cells of a table or into a block of code and cannot be replaced as a whole;"
                        + " change the text with 'galley edit'";
            case EDITED -> edited(all.find(id).orElseThrow());
            case OVERLAPPING -> overlapping(all.find(id).orElseThrow());
        };
        return new CommandException(why);
    }

    private static String edited(Suggestion suggestion) {
        return "the passage was changed since the suggestion was made, from “"
                + Columns.cut(suggestion.original(), QUOTED) + "” to “" + Columns.cut(suggestion.current(), QUOTED)
                + "”; decline it, or accept it with --anyway";
    }

    private static String overlapping(Suggestion suggestion) {
        String others =
                suggestion.overlapping().stream().map(AnnotationId::value).collect(Collectors.joining(", "));
        return "other suggestions are about the same words (" + others
                + "); decline those, or accept this one with --anyway";
    }
}
