package app.galley.importing.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.SetAside;
import app.galley.importing.markup.Block;
import app.galley.importing.markup.MarkdownEscape;
import app.galley.importing.markup.MarkdownWriter;
import app.galley.markdown.MarkdownParser;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextPropertiesTest {

    /** Numbers alone are left out: those of lists are shown, but not part of the text. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");

    private final MarkdownParser parser = new MarkdownParser();

    @Property(tries = 400)
    void everyWordIsInTheArticleOrSetAside(@ForAll("texts") String text) {
        PlainArticle article = new PlainTextReader().read(text);
        String shown = parser.parse(MarkdownWriter.write(article.blocks()))
                .projection()
                .text();
        StringBuilder all = new StringBuilder(shown);
        for (SetAside part : article.setAside()) {
            all.append('\n').append(part.content());
        }
        assertEquals(words(text), words(all.toString()));
    }

    @Property(tries = 1000)
    void escapedTextIsShownCharacterForCharacter(@ForAll("lines") String line) {
        String text = line.strip().replaceAll("[ \\t]+", " ");
        String markdown = MarkdownWriter.write(
                List.of(new Block.Heading(1, "x"), new Block.Paragraph(MarkdownEscape.inline(text))));
        assertEquals(
                "x\n" + text + (text.isEmpty() ? "" : "\n"),
                parser.parse(markdown).projection().text());
    }

    @Property(tries = 300)
    void readingIsTheSameWithEveryLineEnd(@ForAll("texts") String text) {
        assertEquals(
                MarkdownWriter.write(new PlainTextReader().read(text).blocks()),
                MarkdownWriter.write(new PlainTextReader().read(text + "\n\n").blocks()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.oneOf(
                lines(),
                Arbitraries.of(
                        "",
                        "",
                        "",
                        "Introduction:",
                        "Chapter 3",
                        "SOME CAPITALS",
                        "=====",
                        "-----",
                        "* * *",
                        "Some Title Here",
                        "The evening was long and nobody in the house wanted to be the first one to go to bed.",
                        "Leave a Reply",
                        "Name *",
                        "Email *",
                        "Share this:",
                        "Facebook Twitter",
                        "Related posts",
                        "© 2020 Us",
                        "Tags: a, b",
                        "1. One Thing",
                        "2. Another",
                        "3. Third thing:",
                        "1.1 Deeper",
                        "- a",
                        "- b",
                        "  - c",
                        "    * d",
                        "• e",
                        "> quoted",
                        ">> twice",
                        "a   b   c",
                        "d   e   f",
                        "\tset in",
                        "She said:"));
        return line.list().ofMaxSize(14).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "word",
                        "Word",
                        "b",
                        "x1",
                        " ",
                        " ",
                        " ",
                        "#",
                        "##",
                        "-",
                        "+",
                        "*",
                        "**",
                        "_",
                        "__",
                        "~~",
                        "`",
                        "``",
                        "```",
                        "~~~",
                        "1.",
                        "2)",
                        "12.",
                        ">",
                        "|",
                        "|--|--|",
                        "[",
                        "]",
                        "(",
                        ")",
                        "[x](y)",
                        "![x](y)",
                        "[x]:",
                        "[^1]",
                        "[^1]:",
                        "<",
                        "<b>",
                        "</div>",
                        "<!-- x",
                        "<?x",
                        "&",
                        "&amp;",
                        "&#65;",
                        "&copy;",
                        "\\",
                        "\\*",
                        "http://a.b/c",
                        "https://a.b/_c_*d*?e=f&g;",
                        "www.a.b",
                        "a@b.cd",
                        ":",
                        "=",
                        "==",
                        "!",
                        "\"q\"",
                        "'s",
                        "“",
                        "”",
                        "…",
                        "–",
                        "é",
                        "漢字",
                        "ж",
                        "\u00a0",
                        "\t",
                        ".",
                        ",",
                        ";",
                        "$x$",
                        "^",
                        "{#id}",
                        "- [ ]",
                        "---")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
