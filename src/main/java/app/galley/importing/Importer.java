package app.galley.importing;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import app.galley.article.WordCount;
import app.galley.exchange.IncomingReview;
import app.galley.library.ArticleSummary;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings files into a library: reads each, takes its pictures (relative files, {@code data:} URIs) along as attachments,
 * and stores it. When {@code NAME.review.json} lies beside {@code NAME.md}, its comments come in too, so that articles can
 * travel with theirs. A file that cannot be read does not stop the others. A file whose text came in before under the same
 * name makes no second article. Not on the JavaFX thread.
 */
public final class Importer {

    private static final System.Logger LOG = System.getLogger(Importer.class.getName());
    private static final String REVIEW = ".review.json";

    private final Library library;
    private final MarkdownParser parser;
    private final StoredReviews reviews;
    private final ArticleReader reader = new ArticleReader();

    public Importer(Library library, MarkdownParser parser) {
        this.library = library;
        this.parser = parser;
        reviews = new StoredReviews(library, parser);
    }

    /**
     * Imports files and, in folders, every file with a known ending, in the order of their names. Hidden files and
     * folders are left out.
     *
     * @param progress told each file before it is read
     */
    public ImportReport importAll(List<Path> paths, Consumer<Path> progress) {
        FileList list = FileList.of(paths);
        Batch batch = new Batch();
        batch.refused.addAll(list.refused());
        list.files().forEach((file, pictures) -> {
            progress.accept(file);
            batch.add(file, pictures);
        });
        return new ImportReport(batch.imported, batch.refused, batch.unchanged);
    }

    /** Makes an article of text from the clipboard. */
    public Article importPasted(String text) throws ImportException {
        ImportedText read = reader.pasted(text);
        return library.inTransaction(() -> store(
                        read, ArticlePictures.take(read.markdown(), null, library.attachments()), ArticleId.random())
                .article());
    }

    private record Stored(Article article, int sections, boolean isNew) {}

    private Stored store(ImportedText text, ArticlePictures pictures, ArticleId id) {
        ParsedArticle parsed = parser.parse(pictures.markdown());
        int sections = parsed.outline().flat().size();
        Article article = library.articles()
                .create(
                        id,
                        new NewArticle(
                                text.title(),
                                text.language(),
                                pictures.markdown(),
                                text.sourceName(),
                                RevisionKind.IMPORTED,
                                WordCount.of(parsed.projection().text()).words(),
                                sections,
                                pictures.hashes(),
                                text.setAside()));
        return new Stored(article, sections, true);
    }

    private Stored found(Article article) {
        String text = library.articles().currentText(article.id()).text();
        return new Stored(article, parser.parse(text).outline().flat().size(), false);
    }

    /** One import: what is known of the library's articles while it goes on, and what became of each file. */
    private final class Batch {

        private final List<ImportReport.Imported> imported = new ArrayList<>();
        private final List<ImportReport.Refused> refused = new ArrayList<>();
        private final List<ImportReport.Unchanged> unchanged = new ArrayList<>();
        private final Map<String, List<ArticleId>> bySource = new HashMap<>();

        Batch() {
            for (ArticleSummary summary : library.articles().list()) {
                remember(summary.article());
            }
        }

        void add(Path file, Path pictureRoot) {
            try {
                if (SourceFile.name(file).endsWith(REVIEW)) {
                    throw new ImportException(SourceFile.quoted(file)
                            + " holds comments on an article, not an article; merge it as a review file instead.");
                }
                bringIn(file, pictureRoot);
            } catch (ImportException | LibraryException e) {
                LOG.log(Level.DEBUG, "a file was not imported", e);
                refused.add(new ImportReport.Refused(file, String.valueOf(e.getMessage())));
            } catch (RuntimeException | StackOverflowError e) {
                // Whatever a file holds, the others are to come in; what it was is for us to find in the log.
                LOG.log(Level.ERROR, "a file could not be imported", e);
                refused.add(new ImportReport.Refused(
                        file,
                        SourceFile.quoted(file)
                                + " could not be made into an article because of a fault in Galley; the "
                                + "file is as it was, please report it."));
            }
        }

        private void bringIn(Path file, Path pictureRoot) throws ImportException {
            ImportedText text = reader.read(file);
            Path folder = file.toAbsolutePath().getParent();
            PictureFolder pictureFolder = folder == null ? null : new PictureFolder(folder, pictureRoot);
            List<String> notes = new ArrayList<>(text.notes());
            CopiedReview copied = text.copied();
            List<IncomingReview> came = cameWith(file, copied, notes);
            // Under the id it has where its reviews were written, so that later ones find it.
            ArticleId id =
                    came.isEmpty() ? null : came.getFirst().review().article().id();
            // Pictures are stored with the article or not at all.
            Stored stored = library.inTransaction(() -> {
                ArticlePictures pictures = text.pictures(pictureFolder, library.attachments());
                notes.addAll(pictures.notes());
                TextHash hash = TextHash.of(pictures.markdown());
                Article same = copied == null ? same(SourceFile.name(file), hash) : original(copied, hash, notes);
                return same == null ? store(text, pictures, unused(id)) : found(same);
            });
            came.forEach(review -> notes.addAll(reviews.bringIn(stored.article(), review)));
            if (stored.isNew()) {
                remember(stored.article());
                imported.add(
                        new ImportReport.Imported(file, stored.article(), stored.sections(), text.setAside(), notes));
            } else {
                unchanged.add(new ImportReport.Unchanged(file, stored.article(), stored.sections(), notes));
            }
        }

        /** The reviews in a file and beside it; the notes tell of one that cannot be read. */
        private List<IncomingReview> cameWith(Path file, @Nullable CopiedReview copied, List<String> notes) {
            List<IncomingReview> came = new ArrayList<>();
            if (copied != null) {
                came.add(new IncomingReview(SourceFile.name(file), copied.review()));
            }
            Path beside = reviewOf(file);
            if (beside != null) {
                try {
                    came.add(reviews.read(beside));
                } catch (ImportException e) {
                    LOG.log(Level.DEBUG, "a review file could not be read", e);
                    notes.add(String.valueOf(e.getMessage()));
                }
            }
            return came;
        }

        private @Nullable Article same(String name, TextHash hash) {
            for (ArticleId id : bySource.getOrDefault(name, List.of())) {
                boolean cameIn = library.revisions().list(id).stream()
                        .anyMatch(revision -> revision.text().equals(hash));
                if (cameIn) {
                    return library.articles().get(id).orElse(null);
                }
            }
            return null;
        }

        /** The article that a review copy was made of, or one with its text; null where the library has none. */
        private @Nullable Article original(CopiedReview copied, TextHash text, List<String> notes) {
            List<ArticleId> withText = library.revisions().articlesWith(text);
            Article named =
                    library.articles().get(copied.review().article().id()).orElse(null);
            if (named == null) {
                return withText.stream()
                        .flatMap(id -> library.articles().get(id).stream())
                        .findFirst()
                        .orElse(null);
            }
            if (!withText.contains(named.id())) {
                notes.add("The review copy has another text than this article has or had; only its comments came in.");
            }
            return named;
        }

        private ArticleId unused(@Nullable ArticleId id) {
            return id == null || library.articles().isKnown(id) ? ArticleId.random() : id;
        }

        private @Nullable Path reviewOf(Path file) {
            String name = SourceFile.name(file);
            int dot = name.lastIndexOf('.');
            Path review = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + REVIEW);
            return Files.isRegularFile(review) ? review : null;
        }

        private void remember(Article article) {
            if (article.sourceName() != null) {
                bySource.computeIfAbsent(article.sourceName(), name -> new ArrayList<>())
                        .add(article.id());
            }
        }
    }
}
