package app.galley.importing;

import app.galley.importing.html.HtmlArticle;
import app.galley.importing.html.HtmlReader;
import app.galley.importing.markup.MarkdownWriter;
import app.galley.importing.plain.PlainArticle;
import app.galley.importing.plain.PlainTextReader;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewCopy;
import app.galley.review.ReviewCopyFile;
import app.galley.review.ReviewException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of any kind Galley knows as an article. Thread-safe, stores nothing. */
public final class ArticleReader {

    /** Larger files are refused, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final String UNKNOWN_LANGUAGE = "und";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_FIRST_WORDS = 60;

    private static final System.Logger LOG = System.getLogger(ArticleReader.class.getName());

    private final MarkdownParser markdown = new MarkdownParser();
    private final HtmlReader html = new HtmlReader();
    private final PlainTextReader plain = new PlainTextReader();

    /**
     * Reads Markdown ({@code .md .markdown}), HTML ({@code .html .htm .xhtml}) or plain text (anything else that is
     * text), by its name and its content; of a review copy the article that it was made of. Line ends become LF: see
     * {@link CleanText}.
     *
     * @throws ImportException if it is missing, a folder, binary, over {@link #MAX_BYTES} or unreadable
     */
    public ImportedText read(Path file) throws ImportException {
        return read(SourceFile.read(file), SourceFile.name(file));
    }

    /**
     * Reads bytes as if they came from a file of that name.
     *
     * @throws ImportException if they are no text
     */
    ImportedText read(byte[] bytes, String name) throws ImportException {
        String known = BinaryKind.known(bytes);
        TextDecoder.Decoded decoded = known == null ? TextDecoder.decode(bytes) : null;
        if (decoded == null) {
            String kind = known == null ? BinaryKind.UNKNOWN : known;
            throw new ImportException("“" + name + "” is " + kind
                    + ", which Galley cannot import; save it as Markdown, HTML or plain text and import that.");
        }
        CleanText clean = CleanText.of(decoded.text());
        List<String> notes = new ArrayList<>(decoded.notes());
        notes.addAll(clean.notes());
        TextKind kind = TextKind.of(name, clean.text());
        if (kind == TextKind.HTML && ReviewCopyFile.isCopy(clean.text())) {
            try {
                return copied(ReviewCopyFile.read("“" + name + "”", clean.text()), clean.text(), name, notes);
            } catch (ReviewException e) {
                LOG.log(System.Logger.Level.INFO, "a review copy could not be read", e);
                notes.add("“" + name
                        + "” is a damaged review copy. What could be seen on the page was read as that of any"
                        + " web page, and its comments are not comments in Galley; ask for it to be sent again.");
            }
        }
        return read(kind, clean.text(), name, notes);
    }

    private static ImportedText copied(ReviewCopy copy, String html, String name, List<String> notes) {
        CleanText clean = CleanText.of(copy.markdown());
        notes.addAll(clean.notes());
        ArticleReference article = copy.review().article();
        return new ImportedText(
                shortened(article.title().strip().replaceAll("\\s+", " "), LONGEST_TITLE),
                article.language(),
                clean.text(),
                name,
                List.of(),
                notes,
                new CopiedReview(copy.review(), CopiedReview.pictures(html, clean.text())));
    }

    /** Text from the clipboard: HTML, Markdown or plain text by its content. */
    public ImportedText pasted(String text) throws ImportException {
        if (text.length() > MAX_BYTES) {
            throw new ImportException("The pasted text is over " + (MAX_BYTES >> 20)
                    + " million characters, more than an article can be; paste it in parts.");
        }
        if (text.isBlank()) {
            throw new ImportException("There is no text to paste; copy some first.");
        }
        CleanText clean = CleanText.of(text);
        return read(TextKind.ofPasted(clean.text()), clean.text(), null, new ArrayList<>(clean.notes()));
    }

    private ImportedText read(TextKind kind, String text, @Nullable String name, List<String> notes) {
        return switch (kind) {
            case MARKDOWN -> {
                ParsedArticle parsed = markdown.parse(text);
                boolean titled = parsed.frontMatter().title().isPresent()
                        || !parsed.outline().sections().isEmpty();
                String language = parsed.frontMatter().language().orElse(UNKNOWN_LANGUAGE);
                String title = titled || name == null ? parsed.title() : "";
                yield new ImportedText(title(title, name, text), language, text, name, List.of(), notes);
            }
            case HTML -> {
                HtmlArticle article = html.read(text);
                notes.addAll(article.notes());
                String language = article.language() == null ? UNKNOWN_LANGUAGE : article.language();
                String result = MarkdownWriter.write(article.blocks());
                yield new ImportedText(
                        title(article.title(), name, result), language, result, name, article.setAside(), notes);
            }
            case PLAIN -> {
                PlainArticle article = plain.read(text);
                String result = MarkdownWriter.write(article.blocks());
                yield new ImportedText(
                        title(article.title(), name, text), UNKNOWN_LANGUAGE, result, name, article.setAside(), notes);
            }
        };
    }

    /** The title found; else one made of the file's name; else the first words. Never blank. */
    private static String title(@Nullable String found, @Nullable String name, String text) {
        String title = found == null ? "" : found.strip().replaceAll("\\s+", " ");
        if (title.isEmpty() && name != null) {
            title = fromName(name);
        }
        if (title.isEmpty()) {
            String start = text.strip().lines().findFirst().orElse("");
            title = shortened(start, LONGEST_FIRST_WORDS);
        }
        return title.isEmpty() ? "Untitled" : shortened(title, LONGEST_TITLE);
    }

    /** "2024_my-notes.txt" is "2024 my notes". */
    private static String fromName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String spaced = stem.contains(" ") ? stem : stem.replace('-', ' ');
        return spaced.replace('_', ' ').strip();
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int cut = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        int end = space > longest / 2 ? space : cut;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
