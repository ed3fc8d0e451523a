package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.Changes;
import app.galley.annotation.QuoteSearch;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.library.Library;
import app.galley.markdown.ParsedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley comment add}: a comment, reply or suggestion. */
@Command(
        name = "add",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Add a comment on a section or a passage, a reply, or a suggestion. Prints its id.",
            "It is ready at once; with --draft it stays on this machine until 'galley comment ready'."
        })
final class CommentAddCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Option(names = "--section", paramLabel = "SLUG", description = "The section's id, see 'galley show --as outline'.")
    private @Nullable String section;

    @Option(names = "--quote", paramLabel = "TEXT", description = "The passage, as a reader sees it.")
    private @Nullable String quote;

    @Option(names = "--prefix", paramLabel = "TEXT", description = "What stands right before the passage.")
    private String prefix = "";

    @Option(names = "--suffix", paramLabel = "TEXT", description = "What stands right behind it.")
    private String suffix = "";

    @Option(
            names = "--body",
            paramLabel = "TEXT",
            description = "The comment, in Markdown. Required but for --suggest.")
    private String body = "";

    @Option(
            names = "--suggest",
            paramLabel = "TEXT",
            description = "What to put in the passage's place; '' deletes it.")
    private @Nullable String suggestion;

    @Option(names = "--reply-to", paramLabel = "ID", description = "The comment this one answers.")
    private @Nullable String parent;

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says it.")
    private String author = "";

    @Option(names = "--email", paramLabel = "E", description = "The author's address; it never leaves the library.")
    private @Nullable String email;

    @Option(names = "--draft", description = "Not ready yet.")
    private boolean draft;

    CommentAddCommand(Session session) {
        this.session = session;
    }

    /** What a comment is about, and in which revision: null for that of the text as it is. */
    private record Aim(
            @Nullable RevisionId revision,
            Target target,
            @Nullable AnnotationId parent) {}

    @Override
    public Integer call() throws CommandException {
        checkUsage();
        Library library = session.library();
        ArticleText text = ArticleText.inLibrary(session, article);
        Article known = Objects.requireNonNull(text.article());
        Aim aim = parent == null
                ? new Aim(null, target(text.parsed()), null)
                : reply(library.annotations().find(parent), known);
        Instant now = CommentStatus.now();
        AnnotationId id = library.inTransaction(() -> {
            Author who = library.authors().named(author.strip(), email);
            Annotation annotation = new Annotation(
                    AnnotationId.random(),
                    known.id(),
                    aim.revision() == null ? text.revision(library) : aim.revision(),
                    aim.parent(),
                    aim.target(),
                    who,
                    body,
                    suggestion,
                    draft ? Status.DRAFT : Status.OPEN,
                    now,
                    now,
                    Changes.NONE);
            library.annotations().add(annotation);
            return annotation.id();
        });
        session.out().println(id);
        return Cli.DONE;
    }

    private void checkUsage() {
        int aims = (section == null ? 0 : 1) + (quote == null ? 0 : 1) + (parent == null ? 0 : 1);
        if (aims != 1) {
            throw usage("say what the comment is about: one of --section, --quote and --reply-to");
        }
        if (quote != null && quote.isBlank()) {
            throw usage("the quote is empty");
        }
        if (suggestion != null && quote == null) {
            throw usage("a suggestion needs the passage it would replace, with --quote");
        }
        if (body.isBlank() && suggestion == null) {
            throw usage("a comment needs a text, with --body");
        }
        if (author.isBlank()) {
            throw usage("the author's name is empty");
        }
        if (author.indexOf('@') >= 0) {
            throw usage("the author's name is published with the comment; give an address with --email instead");
        }
        if (email != null && !email.isBlank() && !email.strip().matches("[^\\s@]+@[^\\s@]+")) {
            throw usage("'" + email + "' is no e-mail address");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Target target(ParsedArticle text) throws CommandException {
        if (section != null) {
            String wanted = section.startsWith("#") ? section.substring(1) : section;
            return text.outline()
                    .find(wanted)
                    .map(found -> new Target.OfSection(found.id(), found.title()))
                    .orElseThrow(() -> new CommandException("the article has no section '" + wanted + "'; 'galley show "
                            + article + " --as outline' lists them"));
        }
        String passage = Objects.requireNonNull(quote);
        List<PlainRange> places = new QuoteSearch(text.projection().text()).find(passage, prefix, suffix);
        if (places.size() > 1) {
            throw new CommandException("the quote stands at " + places.size()
                    + " places; tell which one is meant with --prefix or --suffix, or quote more");
        }
        if (places.isEmpty()) {
            throw new CommandException("the quote" + (prefix.isEmpty() && suffix.isEmpty() ? "" : ", so surrounded,")
                    + " does not stand in the article; quote it as 'galley show " + article + " --as text' prints it");
        }
        return Targets.passage(text.projection(), text.outline(), places.getFirst(), text.markdown())
                .orElseThrow();
    }

    /** A reply is about what its parent is about, in the revision that one was made on. */
    private static Aim reply(Annotation parent, Article article) throws CommandException {
        if (!parent.article().equals(article.id())) {
            throw new CommandException(
                    "that comment belongs to another article (" + parent.article() + "); reply to it there");
        }
        return new Aim(parent.revision(), parent.target(), parent.id());
    }
}
