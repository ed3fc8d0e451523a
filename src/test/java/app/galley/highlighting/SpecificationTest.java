package app.galley.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark: what the specification's HTML shows as emphasis, code, links and headings is marked so. */
class SpecificationTest {

    /** The page shows elements that are written as HTML, which the highlighting leaves as what they are. */
    private static final List<Integer> WRITTEN_AS_HTML = List.of(159, 162, 166, 167, 168, 169, 187, 344);

    /** Addresses in running text are links in Galley, and not in CommonMark. */
    private static final List<Integer> ADDRESSES = List.of(602, 608, 611, 612);

    /**
     * Emphasis beside currency signs is as the parser has it (354); a capital sharp s is not the same as SS (540, as in the parser).
     */
    private static final List<Integer> OTHERS = List.of(354, 540);

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void theExamplesThatDifferAreKnown() {
        TreeSet<Integer> differing = new TreeSet<>();
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String source = EXAMPLES.get(i).getSource();
            Marked page = Marked.inPage(EXAMPLES.get(i).getHtml().replace('→', '\t'));
            Marked lines = Marked.inLines(new SyntaxLines(source));
            if (!page.equals(lines)) {
                differing.add(i + 1);
            }
        }
        TreeSet<Integer> known = new TreeSet<>(WRITTEN_AS_HTML);
        known.addAll(ADDRESSES);
        known.addAll(OTHERS);
        assertEquals(652, EXAMPLES.size());
        assertEquals(known, differing);
    }
}
