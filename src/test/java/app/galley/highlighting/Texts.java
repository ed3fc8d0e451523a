package app.galley.highlighting;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Lines of Markdown that no person would write, made of the pieces that make it difficult. */
final class Texts {

    static final List<String> PIECES = List.of(
            "word",
            "Two words",
            " ",
            "  ",
            "    ",
            "\t",
            "# ",
            "## ",
            "===",
            "---",
            "***",
            "*",
            "**",
            "_",
            "__",
            "~~",
            "`",
            "``",
            "```",
            "```java",
            "~~~",
            "> ",
            ">",
            "- ",
            "- [ ] ",
            "1. ",
            "2) ",
            "|",
            "| a | b |",
            "|---|:-:|",
            "\\",
            "\\*",
            "&amp;",
            "&",
            "<b>",
            "</b>",
            "<div>",
            "<!--",
            "-->",
            "<?",
            "<",
            ">",
            "[",
            "]",
            "(",
            ")",
            "[a]",
            "[a]: /u",
            "[^1]",
            "[^1]: ",
            "[x](/y \"t\")",
            "![",
            "](",
            "<https://a.b>",
            "https://a.b/c",
            "title: x",
            "...",
            "😀",
            "e\u0301",
            "!",
            "\"",
            "£");

    private Texts() {}

    static Arbitrary<String> lines() {
        Arbitrary<String> line = Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(4, line));
    }

    static Arbitrary<List<String>> texts(int most) {
        return lines().list().ofMaxSize(most);
    }
}
