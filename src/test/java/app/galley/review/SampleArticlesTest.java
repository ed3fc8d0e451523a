package app.galley.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.CodePoints;
import app.galley.article.TextHash;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reviews beside the sample articles fit them exactly, and stay so. */
class SampleArticlesTest {

    static List<Path> reviews() throws IOException {
        try (Stream<Path> files = Files.list(SampleReview.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ReviewFile.SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void aSampleReviewFitsItsArticle(Path file) throws IOException, ReviewException {
        String name = file.getFileName().toString().replace(ReviewFile.SUFFIX, ".md");
        String markdown = Files.readString(file.resolveSibling(name));
        ParsedArticle article = new MarkdownParser().parse(markdown);
        ReviewFile review = new ReviewFileReader().read(file);
        assertEquals(article.title(), review.article().title());
        List<SharedAnnotation> annotations = review.state().annotations();
        Set<AnnotationId> ids = annotations.stream().map(SharedAnnotation::id).collect(Collectors.toSet());
        for (SharedAnnotation annotation : annotations) {
            assertEquals(TextHash.of(markdown), annotation.base(), "made on another text: run SampleReview");
            assertTrue(annotation.parent() == null || ids.contains(annotation.parent()));
            Target target = annotation.target();
            var place = Targets.inOwnText(target, article.projection(), article.outline(), new CodePoints(markdown));
            assertTrue(place.isPresent(), annotation.toString());
            if (target instanceof Target.OfPassage) {
                assertEquals(
                        Optional.of(target),
                        Targets.passage(article.projection(), article.outline(), place.get(), markdown));
            }
        }
    }

    @Test
    void theSampleReviewIsTheOneMadeHere() throws IOException {
        Path file = SampleReview.FOLDER.resolve(SampleReview.NAME + ReviewFile.SUFFIX);
        assertArrayEquals(
                new ReviewFileWriter().write(SampleReview.make()),
                Files.readAllBytes(file),
                "run SampleReview to mend it");
    }

    @Test
    void itShowsThreadsASuggestionAndAResolvedComment() throws IOException {
        List<SharedAnnotation> annotations = SampleReview.make().state().annotations();
        assertEquals(
                2, annotations.stream().map(SharedAnnotation::author).distinct().count());
        assertEquals(2, annotations.stream().filter(a -> a.parent() != null).count());
        assertEquals(
                1, annotations.stream().filter(a -> a.replacement() != null).count());
        assertEquals(
                1,
                annotations.stream().filter(a -> a.status() == Status.RESOLVED).count());
        assertEquals(
                1,
                annotations.stream()
                        .filter(a -> a.target() instanceof Target.OfSection)
                        .count());
    }

    @Test
    void everySampleHasATitleSectionsAndItsPictures() throws IOException {
        try (Stream<Path> files = Files.list(SampleReview.FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String markdown = Files.readString(file);
                ParsedArticle article = new MarkdownParser().parse(markdown, url -> {
                    assertTrue(Files.isRegularFile(SampleReview.FOLDER.resolve(url)), url);
                    return "data:image/svg+xml;base64,";
                });
                assertFalse(article.title().isBlank());
                assertFalse(article.outline().flat().isEmpty());
                assertTrue(article.frontMatter().language().isPresent(), file.toString());
            }
        }
    }
}
