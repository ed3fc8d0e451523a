package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.markdown.MarkdownParser;
import app.galley.ui.command.Choice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoToTest {

    private static final String TEXT = "# One\n\ntext\n\n## Year 12\n\ntext";

    private final List<Object> went = new ArrayList<>();
    private final GoTo places =
            new GoTo(TEXT, new MarkdownParser().parse(TEXT).outline(), section -> went.add(section.id()), went::add);

    private List<String> labels(String query) {
        return places.matching(query).stream().map(Choice::label).toList();
    }

    @Test
    void listsHeadingsIndentedByLevel() {
        assertEquals(List.of("One", "\u2003Year 12"), labels(""));
    }

    @Test
    void offersTheLineWhoseNumberIsTyped() {
        assertEquals(List.of("Line 1", "\u2003Year 12"), labels("1"));
        assertEquals(List.of("Line 5"), labels(" :5 "));
        assertEquals(List.of(), labels(":8"));
        assertEquals(List.of(), labels(":0"));
        places.matching("5").getFirst().action().run();
        places.matching("7").getFirst().action().run();
        places.matching("year").getFirst().action().run();
        assertEquals(List.of(TEXT.indexOf("##"), TEXT.lastIndexOf("text"), "year-12"), went);
    }
}
