package app.galley.markdown;

import app.galley.article.ImageSource;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is typed into whatever text, parsing only what changed gives what parsing everything gives. */
class IncrementPropertyTest {

    private static final int MILLION = 1_000_000;

    /** Sections that need nothing but themselves, so that many changes can be parsed alone. */
    private static final String CALM = "\n\n# Calm\n\nWords.\n\n# Calm\n\nMore words.\n\n";

    private static final List<String> HEADINGS = List.of(
            "# A\n",
            "## A\n\n",
            "# B\n",
            "   ## C ##\r\n\r\n",
            "\n\nSetext\n===\n",
            "Two\nlines\n---\n\n",
            "\n<i>raw</i>\n====\n",
            "> # quoted\n",
            "- # in a list\n\n",
            "# A-2\n",
            "# note [^1]\n\n",
            "# [ref] link\n",
            "#\n",
            "# cr\r");

    private static final List<String> BODIES = List.of(
            "Some words that are plain.\n\n",
            "A line.\nAnother line with *emphasis\nover* lines.\n\n",
            "- item\n- item\n\n  more\n\n",
            "1. one\n\n   ```\n   code\n   ```\n",
            "```\n# no heading\n```\n",
            "~~~\nopen\n",
            "<div>\n\ninside\n\n</div>\n\n",
            "<details>\n\nfolded\n\n",
            "<!-- a comment\n\n",
            "-->\n\n",
            "| a | b |\n|---|:-:|\n| 1 | 2 |\n\n",
            "Calls a note[^1] and [^b] and again[^1].\n\n",
            "Refers to [ref], [this][ref] and [nothing].\n\n",
            "![p](p.png) and ![q][ref]\n\n",
            "[^1]: The note.\n\n",
            "[^b]: A longer note with [^1].\n\n    Second paragraph.\n\n",
            "> [^1]: quoted note\n\n",
            "- [^c]: note in a list\n\n      code\n\n",
            "[ref]: http://x.y 'T'\n\n",
            "[ref]: http://other.y\n[nothing]: /z\n\n",
            "[two]:\n  http://x.y\n\n",
            "    indented code\n\n",
            "> quote\nlazy\n\n",
            "para\n  # indented heading\n",
            "😀 emoji and \uD800 half\n\n",
            "مرحبا <b>x\n\n",
            "www.x.org me@x.org\n");

    private static final List<String> TYPED = List.of(
            "a",
            " ",
            "word ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "#",
            "# ",
            "## New\n\n",
            "=",
            "\n===\n",
            "\n---\n",
            "`",
            "```",
            "\n```\n",
            "*",
            "[",
            "]",
            "[^1]",
            "[^2]",
            "[^b]",
            "[ref]",
            "]: ",
            "\n\n[^2]: x\n\n",
            "\n\n[ref]: /new\n\n",
            ">",
            "> ",
            "- ",
            "  ",
            "    ",
            "<",
            "<div>\n",
            "<!--",
            "-->",
            "|",
            "\uDE00",
            "\uD83D",
            "\u0000",
            "---\n",
            "title: T\n",
            "![x](y)",
            "\\",
            "&amp;",
            "😀");

    private static final List<String> TOPS = List.of(
            "", "", "", "---\ntitle: T\n---\n", "---\nlang: de\n---\n\n", "\uFEFF", "---\n", "Intro\n\n", "\n\n");

    private final MarkdownParser parser = new MarkdownParser();

    /** @param place where in the text, in millionths of it */
    record Typing(int place, int removed, String typed) {

        String in(String text) {
            int at = (int) ((long) place * text.length() / MILLION);
            int end = Math.min(text.length(), at + removed);
            return text.substring(0, at) + typed + text.substring(end);
        }
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> bodies = Arbitraries.of(BODIES).list().ofMaxSize(3).map(all -> String.join("", all));
        Arbitrary<String> difficult = MarkdownTexts.any().map(text -> text.substring(0, Math.min(30, text.length())));
        Arbitrary<String> sections = Combinators.combine(
                        Arbitraries.of(HEADINGS), Arbitraries.frequencyOf(Tuple.of(5, bodies), Tuple.of(1, difficult)))
                .as((heading, body) -> heading + body);
        return Combinators.combine(Arbitraries.of(TOPS), sections.list().ofMaxSize(6))
                .as((top, all) -> top + CALM + String.join("", all) + CALM + CALM);
    }

    @Provide
    Arbitrary<List<Typing>> typings() {
        Arbitrary<Integer> removed = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 3)),
                Tuple.of(1, Arbitraries.integers().between(4, 60)));
        return Combinators.combine(Arbitraries.integers().between(0, MILLION), removed, Arbitraries.of(TYPED))
                .as(Typing::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void aChainOfEditsGivesTheSame(@ForAll("articles") String article, @ForAll("typings") List<Typing> typings) {
        ParsedArticle incremental = parser.parse(article);
        String text = article;
        for (Typing typing : typings) {
            text = typing.in(text);
            incremental = parser.parse(text, ImageSource.NONE, incremental);
            SameArticle.holds(parser.parse(text), incremental);
        }
    }
}
