package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.Status;
import app.galley.library.LibraryException;
import app.galley.review.SharedAnnotation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may leave a library. */
class ReviewSavingTest extends ThreePeople {

    @Test
    void onlyWhatOnePersonSaidOrChangedMayLeave() {
        Annotation hers = ada.comment("duck", "Hers");
        Annotation left = ada.comment("pond", "Left alone");
        tom.gets(ada.sends());
        tom.comment("bread", "His");
        tom.comment("light", "Not yet", Status.DRAFT, null, null);
        tom.set(hers.id(), Status.RESOLVED);

        Outgoing outgoing = tom.saving.prepareOf(Person.ARTICLE, " TOM ");

        assertEquals(Set.of("Hers", "His"), bodies(outgoing));
        assertEquals(1, outgoing.drafts());
        assertEquals(
                List.of("Ada", "Tom"),
                outgoing.authors().stream().map(Author::name).toList());
        assertEquals("ducks.review.json", outgoing.fileName());
        assertThrows(LibraryException.class, () -> tom.saving.prepareOf(Person.ARTICLE, "Nobody"));
        assertTrue(tom.saving.prepare(Person.ARTICLE).annotations().stream()
                .map(SharedAnnotation::id)
                .anyMatch(left.id()::equals));
    }

    @Test
    void whatIMadeUnderAnEarlierNameIsMineAndWhatANamesakeMadeIsNot() {
        ada.comment("duck", "Earlier");
        ada.comment("light", "Not yet", Status.DRAFT, null, null);
        ada.library.authors().setMe("Ada Byron", null);
        ada.comment("pond", "Now");
        tom.library.authors().setMe("Ada Byron", null);
        tom.comment("bread", "By a namesake");
        Annotation resolved = tom.comment("weeds", "By a namesake, and resolved");
        ada.gets(tom.sends());
        ada.set(resolved.id(), Status.RESOLVED);

        Outgoing outgoing = ada.saving.prepareMine(Person.ARTICLE);

        assertEquals(Set.of("Earlier", "Now", "By a namesake, and resolved"), bodies(outgoing));
        assertEquals(1, outgoing.drafts());
        assertEquals(2, outgoing.me().size());
        assertFalse(outgoing.me().contains(tom.me()));
    }

    private static Set<String> bodies(Outgoing outgoing) {
        return Set.copyOf(
                outgoing.annotations().stream().map(SharedAnnotation::body).toList());
    }
}
