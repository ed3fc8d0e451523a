package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, read as an article is. */
class CommonMarkTest {

    private static final TreeSet<Integer> KNOWN = new TreeSet<>(List.of(
            1, 2, 3, 13, 28, 40, 138, 146, 171, 195, 201, 215, 216, 312, 313, 331, 332, 334, 335, 336, 337, 354, 416,
            417, 489, 493, 494, 540, 625, 626, 640));

    @Test
    void theExamplesThatFailAreKnown() {
        DataHolder syntax = Syntax.article();
        Parser parser = Parser.builder(syntax).build();
        HtmlRenderer renderer = HtmlRenderer.builder(syntax).build();
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        TreeSet<Integer> failing = new TreeSet<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            if (!renderer.render(parser.parse(example.getSource())).equals(example.getHtml())) {
                failing.add(i + 1);
            }
        }
        assertEquals(652, examples.size());
        assertEquals(KNOWN, failing);
    }
}
