package app.galley.exporting;

import app.galley.article.WordCount;
import app.galley.markdown.FrontMatter;
import app.galley.markdown.ParsedArticle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote the article and when, as its front matter says, and how long it is to read. */
final class Byline {

    /** {@code Jane Doe <jane@example.org>} is a common way to name an author; the address is not for publication. */
    private static final Pattern ADDRESS = Pattern.compile("[<(\\[]?[^\\s<>()\\[\\],;]+@[^\\s<>()\\[\\],;]+[>)\\]]?");

    private Byline() {}

    /** The author's name without an e-mail address; empty where the front matter names none. */
    static String author(FrontMatter frontMatter) {
        String written = frontMatter.values().getOrDefault("author", "");
        return ADDRESS.matcher(written).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    static void appendTo(Element header, ParsedArticle article, Labels labels) {
        Map<String, String> values = article.frontMatter().values();
        Element line = header.appendElement("p").addClass("byline");
        String author = author(article.frontMatter());
        if (!author.isEmpty()) {
            line.appendElement("span").addClass("author").text(author);
        }
        String date = values.getOrDefault("date", "").strip();
        if (!date.isEmpty()) {
            line.appendChild(time(date, labels));
        }
        int minutes = WordCount.of(article.projection().text()).minutes();
        if (minutes > 0) {
            Element told = line.appendElement("span").text(labels.text("minutes", minutes));
            labels.language().ifPresent(tag -> told.attr("lang", tag));
        }
        if (line.childrenSize() == 0) {
            line.remove();
        }
    }

    private static Element time(String written, Labels labels) {
        Element time = new Element("time");
        try {
            LocalDate date = LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
            return time.attr("datetime", date.toString())
                    .text(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(labels.locale())
                            .format(date));
        } catch (DateTimeParseException e) {
            // In words, such as "spring 2024": as the writer put it.
            return new Element("span").text(written);
        }
    }
}
