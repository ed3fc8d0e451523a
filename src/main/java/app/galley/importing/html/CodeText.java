package app.galley.importing.html;

import app.galley.importing.markup.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A {@code pre} element as a block of code, with the language that common highlighters write into classes. */
final class CodeText {

    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([\\w+#.-]{1,30})");

    private CodeText() {}

    static Block of(Element pre) {
        for (Element newline : pre.select("br")) {
            newline.replaceWith(new TextNode("\n"));
        }
        String text = pre.wholeText();
        int start = text.startsWith("\n") ? 1 : 0;
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return new Block.Code(language(pre), text.substring(start, end));
    }

    private static String language(Element pre) {
        Element code = pre.selectFirst("code");
        Element outer = pre.parent();
        for (Element element : new Element[] {code == null ? pre : code, pre, outer == null ? pre : outer}) {
            Matcher named = LANGUAGE.matcher(element.className());
            if (named.find()) {
                return named.group(1);
            }
        }
        List<String> bare = code == null ? List.of() : List.copyOf(code.classNames());
        return bare.size() == 1 && bare.getFirst().matches("[a-z+#]{1,12}") ? bare.getFirst() : "";
    }
}
