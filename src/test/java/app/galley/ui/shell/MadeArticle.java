package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Targets;
import app.galley.article.ArticleId;
import app.galley.article.ImageSource;
import app.galley.article.PlainRange;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.article.TextBlock;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An article for the benchmarks, the same for the same number of words: headings of two levels, paragraphs with emphasis
 * and links, lists, quotes and tables; most words are in the dictionary and some are not.
 *
 * @param words about how many it has
 * @param caret a place in the middle of a paragraph in the middle of it, between two words; in UTF-16 units
 */
record MadeArticle(int words, String text, int caret) {

    /** Stands once in the text, at the beginning of the paragraph that is typed in. */
    static final String MIDDLE = "Halfway";

    private static final int COMMENTS = 500;
    private static final int WORDS_PER_COMMENT = 100;
    private static final int SECTION = 300;

    private static final String[] VOCABULARY = ("river stone morning people house between under garden window letter "
                    + "slowly water every street never often simple answer music winter field market small table "
                    + "paper light silver before children after evening island mountain carry build remember quiet "
                    + "north forest early bridge village almost country story about which would their other there "
                    + "could since until without another number system always history reason example surface "
                    + "engine season weather colour measure distance and the of to in is that for with as on by")
            .split(" ");

    static MadeArticle of(int words) {
        Random random = new Random(words);
        StringBuilder text = new StringBuilder("# An article of " + words + " words\n\n");
        int sections = Math.max(1, words / SECTION);
        int caret = 0;
        for (int section = 1; section <= sections; section++) {
            text.append(section % 4 == 1 ? "## " : "### ");
            text.append("Part ")
                    .append(section)
                    .append(": ")
                    .append(word(random))
                    .append("\n\n");
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                if (section == (sections + 1) / 2 && paragraph == 1) {
                    text.append(MIDDLE).append(' ');
                    sentence(random, 24, section, text);
                    caret = text.length() - 1;
                }
                sentence(random, 64, section, text);
                text.append("\n\n");
            }
            extra(random, section, text);
        }
        return new MadeArticle(words, text.toString(), caret);
    }

    /** Words that end with a space. */
    private static void sentence(Random random, int count, int section, StringBuilder text) {
        for (int i = 0; i < count; i++) {
            String word = word(random);
            text.append(
                    switch (random.nextInt(40)) {
                        case 0 -> "*" + word + "*";
                        case 1 -> "**" + word + "**";
                        case 2 -> "[" + word + "](https://example.org/" + word + "/" + section + ")";
                        case 3 -> "`" + word + "`";
                        default -> word;
                    });
            text.append(i % 13 == 12 ? ". " : " ");
        }
    }

    private static void extra(Random random, int section, StringBuilder text) {
        switch (section % 6) {
            case 1 -> {
                for (int i = 0; i < 4; i++) {
                    text.append("- ");
                    sentence(random, 9, section, text);
                    text.append("\n");
                }
                text.append("\n");
            }
            case 3 -> {
                text.append("| month | rain | wind |\n| --- | ---: | ---: |\n");
                for (int i = 0; i < 4; i++) {
                    text.append("| ").append(word(random)).append(" | ");
                    text.append(random.nextInt(90)).append(" | ");
                    text.append(random.nextInt(9)).append(" |\n");
                }
                text.append("\n");
            }
            case 5 -> {
                text.append("> ");
                sentence(random, 30, section, text);
                text.append("\n\n");
            }
            default -> {}
        }
    }

    private static String word(Random random) {
        return random.nextInt(50) == 0
                ? Integer.toString(random.nextInt(60_000) + 20_000, 27)
                : VOCABULARY[random.nextInt(VOCABULARY.length)];
    }

    /** Puts it into a library, with a comment for each hundred words and 500 at most. */
    ArticleId store(Library library) {
        ParsedArticle parsed = new MarkdownParser().parse(text, ImageSource.NONE);
        ArticleId id = library.articles()
                .create(new NewArticle(
                        parsed.title(),
                        "en",
                        text,
                        null,
                        RevisionKind.IMPORTED,
                        words,
                        parsed.outline().flat().size(),
                        List.of(),
                        List.of()))
                .id();
        Revision revision = library.revisions().list(id).getLast();
        int count = Math.min(COMMENTS, words / WORDS_PER_COMMENT);
        List<TextBlock> blocks = parsed.projection().blocks();
        Author author = new Author(AuthorId.random(), "A reviewer");
        library.inTransaction(() -> {
            IntStream.range(0, count)
                    .mapToObj(i -> comment(id, revision, parsed, author, blocks.get(i * blocks.size() / count)))
                    .flatMap(Optional::stream)
                    .forEach(library.annotations()::add);
            return id;
        });
        return id;
    }

    private static Optional<Annotation> comment(
            ArticleId article, Revision revision, ParsedArticle parsed, Author author, TextBlock block) {
        PlainRange plain = block.plain();
        PlainRange passage = new PlainRange(plain.start(), Math.min(plain.end(), plain.start() + 40));
        return Targets.passage(parsed.projection(), parsed.outline(), passage, parsed.markdown())
                .map(target -> new Annotation(
                        AnnotationId.random(),
                        article,
                        revision.id(),
                        null,
                        target,
                        author,
                        "Is this so? It was said *otherwise* before.",
                        null,
                        Status.OPEN,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Changes.NONE));
    }
}
