package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article may come from anybody: nothing in it runs, loads, or passes for Galley's own markup. */
class UntrustedMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=http://x/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"data:image/png;base64,AA\" onerror=alert(1)>",
                "<img src=\"http://x/track.png\">",
                "![pixel](http://x/track.png)",
                "<b onclick=alert(1)>x</b>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" &#106;avascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\nscript:alert(1)>)",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](file:///etc/passwd)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "[x]\n\n[x]: javascript:alert(1)",
                "![x](javascript:alert(1))",
                "<iframe src=\"http://x\"></iframe>",
                "<object data=\"http://x\"></object><embed src=\"http://x\">",
                "<meta http-equiv=refresh content=\"0;url=http://x\">",
                "<base href=\"http://x/\">",
                "<link rel=stylesheet href=\"http://x\">",
                "<style>body{background:url(http://x)}</style>",
                "<p style=\"background:url(http://x)\">x</p>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<form action=\"http://x\"><input name=a><button>b</button></form>",
                "<video src=\"http://x\" autoplay></video><audio src=\"http://x\"></audio>",
                "<details ontoggle=alert(1) open>x</details>",
                "<div data-t=\"0\" data-pos=\"0:1\" data-g id=\"fn-1\" class=\"missing-image\">x</div>",
                "x <span data-t=\"0\" data-pos=\"0:1\" data-g id=\"x\">x</span>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<title><img src=x onerror=alert(1)></title>",
                "```x\" onclick=\"alert(1)\ncode\n```",
                "![x\" onerror=\"alert(1)](data:image/png;base64,AA \"t\\\" onerror=x\")",
                "[x](http://a/\" onclick=\"alert(1) \"t\\\" onclick=x\")",
                "</section></article></body><script>alert(1)</script>",
                "<a href=\"http://x\" target=_blank ping=\"http://y\">x</a>",
                "<img srcset=\"http://x 1x\" src=\"data:image/png;base64,AA\">",
                "<table background=\"http://x\"><tr><td background=\"http://x\">x</td></tr></table>",
            })
    void nothingRunsOrLoads(String markdown) {
        for (String text :
                new String[] {markdown, "text " + markdown, "- " + markdown, "| " + markdown + " |\n|-|\n"}) {
            String html = PageCheck.parsed(text).page().stream()
                    .map(PageSection::html)
                    .collect(Collectors.joining());
            harmless(html);
            harmless(new MarkdownParser().fragment(text));
        }
    }

    @Test
    void linksToTheWebStayAndSayNothingOfTheReader() {
        Element link =
                Jsoup.parse(html("[x](https://example.org/a?b=c&d \"T\")")).selectFirst("a");
        assertTrue(link != null);
        assertEquals("https://example.org/a?b=c&d", link.attr("href"));
        assertEquals("noopener noreferrer", link.attr("rel"));
    }

    @Test
    void harmlessHtmlIsShown() {
        String html =
                html("<table><tr><td><kbd>Ctrl</kbd></td></tr></table>\n\nH<sub>2</sub>O <ruby>漢<rt>kan</rt></ruby>");
        assertTrue(html.contains("<kbd>Ctrl</kbd>"), html);
        assertTrue(html.contains("H<sub>2</sub>O"), html);
        assertTrue(html.contains("<ruby>漢<rt>kan</rt></ruby>"), html);
    }

    private static String html(String markdown) {
        return PageCheck.parsed(markdown).page().getFirst().html();
    }

    private static void harmless(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        assertTrue(
                body.select("script, iframe, object, embed, meta, base, link, style, svg, math, form, button, video,"
                                + " audio, input:not([disabled])")
                        .isEmpty(),
                html);
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertFalse(name.startsWith("on"), html);
                assertFalse(name.equals("srcset") || name.equals("background") || name.equals("ping"), html);
                assertTrue(!name.equals("style") || attribute.getValue().startsWith("text-align:"), html);
                assertTrue(!name.equals("src") || attribute.getValue().startsWith("data:image/"), html);
                assertTrue(!name.equals("href") || attribute.getValue().matches("(?s)(https?:|mailto:|#).*"), html);
            }
        }
    }
}
