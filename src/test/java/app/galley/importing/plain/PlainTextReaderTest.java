package app.galley.importing.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.importing.markup.Block;
import app.galley.importing.markup.MarkdownWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final String PROSE =
            "It was a long and rather cold evening, so nobody was surprised when the lights went out at ten.";

    private final PlainTextReader reader = new PlainTextReader();

    @Test
    void anArticleOfNumberedSectionsHasExactlyItsOutline() {
        List<String> expected = List.of(
                "1 Venous Insufficiency And Back Pain: Is There A Connection?",
                "2 Introduction",
                "2 1. Understanding Venous Insufficiency And Its Causes",
                "2 2. How Poor Circulation May Affect The Spine",
                "2 3. Signs That Both Problems Occur Together",
                "2 4. Treatments Worth Discussing With A Doctor",
                "2 5. Habits That Help In Daily Life",
                "2 Conclusion");
        assertEquals(expected, outline(VeinArticle.TEXT));
        assertEquals(expected, outline(VeinArticle.TEXT.replaceAll("\n+", "\n")), "without empty lines");
        assertEquals(expected, outline(wrapped(VeinArticle.TEXT, 72)), "wrapped");
        assertEquals(expected, outline(wrapped(VeinArticle.TEXT, 72).replaceAll("\n+", "\n")), "wrapped and narrow");
    }

    @Test
    void theReplyFormBelowAnArticleIsSetAside() {
        PlainArticle article = reader.read(VeinArticle.TEXT);
        assertEquals(1, article.setAside().size());
        assertEquals("reply form", article.setAside().getFirst().reason());
        assertTrue(article.setAside().getFirst().content().startsWith("Write a Reply or Comment\nYour email"));
        assertTrue(article.setAside().getFirst().content().endsWith("Post Comment"));
        assertTrue(markdown(VeinArticle.TEXT).endsWith("should look at the other.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Introduction:",
                "1. Something And Something:",
                "2) How it all began",
                "Chapter 3",
                "Chapter III: The Fall",
                "Conclusion:",
                "Fazit",
                "WHAT CAME NEXT",
                "Why The Lights Went Out",
                "Causes:",
                "第3章 夜"
            })
    void aLineAloneOfThisShapeIsAHeading(String line) {
        String text = "The Title Of It\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE + "\n";
        assertEquals(List.of("1 The Title Of It", "2 " + line.replaceFirst(":$", "")), outline(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said:",
                "Dear Sir:",
                "You will need the following things:",
                "By Anna Berg",
                "March 3, 2021",
                "It rained.",
                "and then nothing",
                "“Nobody,” he answered, “nobody at all.”",
                "Chapter 5 describes what happened then.",
                "3. million people had left by then.",
                "Stop!"
            })
    void aLineOfThisShapeStaysText(String line) {
        String text = "The Title Of It\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE + "\n";
        assertEquals(List.of("1 The Title Of It"), outline(text));
    }

    @Test
    void underlinedLinesAreHeadings() {
        String text = "Book\n====\n\n" + PROSE + "\n\nFirst part\n==========\n\nA detail\n--------\n\n" + PROSE + "\n";
        assertEquals(List.of("1 Book", "2 First part", "3 A detail"), outline(text));
    }

    @Test
    void numbersWithPointsGoDeeper() {
        String text = "The Title Of It\n\n1. Causes\n\n1.1 Of the heart\n\n" + PROSE + "\n\n1.1.2 Rare ones\n\n" + PROSE
                + "\n\n2. Cures\n\n" + PROSE + "\n";
        assertEquals(
                List.of("1 The Title Of It", "2 1. Causes", "3 1.1 Of the heart", "4 1.1.2 Rare ones", "2 2. Cures"),
                outline(text));
    }

    @Test
    void chaptersStandAboveTheirSectionsAndBesideTheIntroduction() {
        String text = "The Title Of It\n\nIntroduction\n\n" + PROSE + "\n\nChapter 1\n\n" + PROSE
                + "\n\nWhere It Began\n\n" + PROSE + "\n\nChapter 2\n\n" + PROSE + "\n";
        assertEquals(
                List.of("1 The Title Of It", "2 Introduction", "2 Chapter 1", "3 Where It Began", "2 Chapter 2"),
                outline(text));
    }

    @Test
    void aNumberedListIsNoRowOfHeadings() {
        String tight = "The Title Of It\n\nIn short:\n\n1. Walk More\n2. Sit Less\n3. Eat Well\n\n" + PROSE + "\n";
        assertEquals(List.of("1 The Title Of It"), outline(tight));
        assertTrue(markdown(tight).contains("1. Walk More\n2. Sit Less\n3. Eat Well\n"));
        String loose = "The Title Of It\n\n1. Walk More\n\n2. Sit Less\n\n3. Eat Well\n\n" + PROSE + "\n";
        assertEquals(List.of("1 The Title Of It"), outline(loose));
    }

    @Test
    void aHeadingWithoutTextAmongNumberedOnesIsStillOne() {
        String text = "The Title Of It\n\n1. First Thing\n\n2. Second Thing\n\n" + PROSE + "\n\n3. Third Thing\n\n"
                + PROSE + "\n";
        assertEquals(
                List.of("1 The Title Of It", "2 1. First Thing", "2 2. Second Thing", "2 3. Third Thing"),
                outline(text));
    }

    @Test
    void bulletsOfAllKindsAreListsNestedByIndent() {
        assertEquals(
                "- one\n- two\n  - inner\n    - innermost\n- three goes on here\n",
                markdown("• one\n• two\n    - inner\n        * innermost\n• three\n  goes on here\n"));
        assertEquals("- eins\n- zwei\n", markdown("– eins\n– zwei\n"));
    }

    @Test
    void aDashAloneIsNoList() {
        assertEquals("\\- Mark Twain\n", markdown("- Mark Twain\n"));
    }

    @Test
    void wrappedLinesAreJoinedAndParagraphsKept() {
        String first = (PROSE + " ").repeat(4).strip();
        String second = "Then " + first;
        assertEquals(first + "\n\n" + second + "\n", markdown(wrapped(first + "\n\n" + second, 60)));
        assertEquals(first + "\n\n" + second + "\n", markdown(wrapped(first + "\n" + second, 60)), "no empty line");
        String indented = wrapped("   " + first, 60) + "\n" + wrapped("   " + second, 60);
        assertEquals(first + "\n\n" + second + "\n", markdown(indented), "first lines set in");
    }

    @Test
    void oneParagraphALineGivesParagraphs() {
        assertEquals(PROSE + "\n\n" + PROSE + "\n", markdown(PROSE + "\n" + PROSE + "\n"));
    }

    @Test
    void poemsAndAddressesKeepTheirLines() {
        assertTrue(markdown(PROSE + "\n\nRoses are red\nViolets are blue\n\n" + PROSE)
                .contains("Roses are red\\\nViolets are blue\n"));
        assertTrue(markdown(wrapped((PROSE + " ").repeat(5), 60) + "\n\nDr Jane Doe\n12 High Street\nOslo\n")
                .contains("Dr Jane Doe\\\n12 High Street\\\nOslo\n"));
    }

    @Test
    void columnsStayLetterForLetter() {
        assertEquals("```\nName    Age\nAnna     34\n```\n", markdown("Name    Age\nAnna     34\n"));
    }

    @Test
    void quotedLinesAreAQuote() {
        assertEquals(
                "Well.\n\n> " + PROSE + "\n>\n> > Inner.\n", markdown("Well.\n\n> " + PROSE + "\n>\n> > Inner.\n"));
    }

    @Test
    void typographyIsKept() {
        assertEquals("“Hm…” – l’été, 20\u00a0km — „so“.\n", markdown("“Hm…” – l’été, 20\u00a0km — „so“.\n"));
    }

    @Test
    void addressesStayClickable() {
        assertEquals("See https://example.org/a, ok.\n", markdown("See https://example.org/a, ok.\n"));
        assertEquals("See <https://example.org/a_b*c>.\n", markdown("See https://example.org/a_b*c.\n"));
    }

    @Test
    void aFormFeedPartsParagraphs() {
        assertEquals(PROSE + "\n\n" + PROSE + "\n", markdown(PROSE + "\f" + PROSE));
    }

    @Test
    void textThatBeginsWithProseHasNoTitle() {
        assertNull(reader.read(PROSE + "\n\n" + PROSE).title());
        assertNull(reader.read("").title());
        assertEquals(List.of(), reader.read("\n \n").blocks());
    }

    @Test
    void aTitleMayTakeTwoLines() {
        assertEquals(
                "A Very Long Title That Goes On And On Until The Next Line Begins",
                reader.read("A Very Long Title That Goes On\nAnd On Until The Next Line Begins\n\n" + PROSE)
                        .title());
    }

    private List<String> outline(String text) {
        return reader.read(text).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> heading.level() + " " + heading.inline())
                .toList();
    }

    private String markdown(String text) {
        return MarkdownWriter.write(reader.read(text).blocks());
    }

    /** Breaks each line of a text where a program with this right margin would. */
    static String wrapped(String text, int margin) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int from = 0;
            while (line.length() - from > margin) {
                int space = line.lastIndexOf(' ', from + margin);
                if (space <= from) {
                    break;
                }
                out.append(line, from, space).append('\n');
                from = space + 1;
            }
            out.append(line.substring(from)).append('\n');
        }
        return out.toString().stripTrailing();
    }
}
