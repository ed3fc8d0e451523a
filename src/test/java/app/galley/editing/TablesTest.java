package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.markdown.MarkdownParser;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TablesTest {

    /** The bar is the caret, or two what is selected; {@code ¦} stands for a pipe. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            REALIGN           = a¦b/-¦:-:/long|er¦c        = ¦ a      ¦  b  ¦/¦ ------ ¦ :-: ¦/¦ long|er ¦  c  ¦
            REALIGN           = > ¦a|¦/> ¦--:¦/> ¦中文字¦  = > ¦      a| ¦/> ¦ -----: ¦/> ¦ 中文字 ¦
            NEXT_CELL         = a|¦b/-¦-                   = ¦ a   ¦ |b|   ¦/¦ --- ¦ --- ¦
            NEXT_CELL         = a¦|b/-¦-/c¦d               = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ |c|   ¦ d   ¦
            NEXT_CELL         = a¦|b/-¦-/                  = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ |    ¦     ¦/
            PREVIOUS_CELL     = a¦b/-¦-/|c¦d               = ¦ a   ¦ |b|   ¦/¦ --- ¦ --- ¦/¦ c   ¦ d   ¦
            ENTER             = a¦|b/-¦-/c¦d               = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ c   ¦ |d|   ¦
            ENTER             = a¦b/-¦-/¦|   ¦/x           = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦//|/x
            ADD_COLUMN_BEFORE = a¦|b/-¦-                   = ¦ a   ¦ |    ¦ b   ¦/¦ --- ¦ --- ¦ --- ¦
            ADD_COLUMN_AFTER  = a¦|b/-¦-                   = ¦ a   ¦ b   ¦ |    ¦/¦ --- ¦ --- ¦ --- ¦
            DELETE_COLUMN     = a¦|b/-¦-/c¦d               = ¦ |a|   ¦/¦ --- ¦/¦ c   ¦
            MOVE_COLUMN_BACK  = a¦|b/-¦:-/c¦d              = ¦ |b|   ¦ a   ¦/¦ :-- ¦ --- ¦/¦ d   ¦ c   ¦
            MOVE_ROW_DOWN     = a¦b/-¦-/|c¦d/e¦f           = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ e   ¦ f   ¦/¦ |c|   ¦ d   ¦
            MOVE_ROW_UP       = a¦b/-¦-/c¦d/|e¦f           = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ |e|   ¦ f   ¦/¦ c   ¦ d   ¦
            DELETE_ROW        = a¦b/-¦-/|c¦d/e¦f           = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ |e|   ¦ f   ¦
            ADD_ROW_ABOVE     = a¦b/-¦-/|c¦d               = ¦ a   ¦ b   ¦/¦ --- ¦ --- ¦/¦ |    ¦     ¦/¦ c   ¦ d   ¦
            ALIGN_END         = |a¦b/-¦-                   = ¦   |a| ¦ b   ¦/¦ --: ¦ --- ¦
            """)
    void changes(TableChange change, String before, String after) {
        String text = before.replace('/', '\n').replace('¦', '\u0001');
        int caret = text.indexOf('|');
        String plain = pipes(text.replaceFirst("\\|", "").replace("|", "\\\u0001"));
        Step step = Tables.step(plain, Selection.at(caret), change).orElseThrow();
        StringBuilder shown = new StringBuilder(step.applyTo(plain));
        String expected = pipes(after.replace('/', '\n').replace('¦', '\u0001').replace('|', '\u0002'));
        if (change != TableChange.REALIGN) {
            shown.insert(step.after().end(), '\u0002');
            if (!step.after().isEmpty()) {
                shown.insert(step.after().start(), '\u0002');
            }
        } else {
            expected = expected.replace("\u0002", "");
        }
        assertEquals(expected, shown.toString());
        assertEquals(plain, step.inverse().applyTo(step.applyTo(plain)));
    }

    private static String pipes(String text) {
        return text.replace('\u0001', '|');
    }

    @Test
    void codeIsNoTable() {
        String table = "| a |\n| - |\n";
        assertTrue(Tables.isTable(table, 3));
        assertEquals(false, Tables.isTable("```\n" + table + "```\n", 7));
        assertEquals(false, Tables.isTable("| a | b |\n| - |\n", 3));
        assertEquals(false, Tables.isTable("no pipes", 3));
    }

    @Test
    void widthsAreThoseOfTheScreen() {
        for (String two : List.of("中", "é!", "👩‍👩‍👧", "❤️", "가", "👍🏽", "🇩🇪", "e\u0301x")) {
            assertEquals(2, DisplayWidth.of(two), two);
        }
    }

    @Test
    void makesTables() {
        Step step = NewTable.ofSelection("x\na\tb|c\n\"1\n2\"\t", new Selection(2, 14))
                .orElseThrow();
        assertEquals(
                "x\n\n| a       | b\\|c |\n| ------- | ---- |\n| 1<br>2 |      |\n"
                        .replace("-------", "------")
                        .replace("a       ", "a      "),
                step.applyTo("x\na\tb|c\n\"1\n2\"\t"));
        assertEquals(Optional.empty(), NewTable.ofSelection("just words", new Selection(0, 10)));
        Step empty = NewTable.empty("", Selection.at(0), 1, 2);
        assertEquals("|     |     |\n| --- | --- |\n|     |     |\n", empty.applyTo(""));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("", "a", "long words", "`a|b`", "`a", "x\\|y", "\\`|", "**b**", "中", " ", "``a`|``")
                .list()
                .ofMinSize(4)
                .ofMaxSize(4)
                .map(cells -> "| " + String.join(" | ", cells.subList(0, 2)) + " |\n"
                        // Never two pipes in a row: the parser takes them for one, against the specification.
                        + String.join(" | ", cells.subList(2, 4)) + " |x\n");
    }

    @Property(tries = 200)
    void aRealignedTableReadsTheSame(@ForAll("cells") String body) {
        String text = "| h | i |\n|---|:-:|\n" + body;
        Optional<Step> step = Tables.step(text, Selection.at(3), TableChange.REALIGN);
        String after = step.map(done -> done.applyTo(text)).orElse(text);
        assertEquals(shown(text), shown(after), after);
        assertEquals(Optional.empty(), Tables.step(after, Selection.at(3), TableChange.REALIGN));
    }

    private static List<String> shown(String markdown) {
        String html = new MarkdownParser().parse(markdown).page().getFirst().html();
        return Jsoup.parse(html).select("th, td").stream().map(Element::text).toList();
    }
}
