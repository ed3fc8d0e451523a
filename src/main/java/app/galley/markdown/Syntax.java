package app.galley.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** The Markdown that Galley reads: CommonMark with GitHub's additions and, in articles, footnotes. */
final class Syntax {

    private Syntax() {}

    /** For articles. */
    static DataHolder article() {
        List<Extension> extensions = github();
        extensions.add(FootnoteExtension.create());
        return options(extensions);
    }

    /** For comments: footnotes would make ids that clash with those of the article beside them. */
    static DataHolder comment() {
        return options(github());
    }

    /** The text without what would break the parser; as long as it was, so that positions stay. */
    static String parseable(String text) {
        return TagGuard.defused(NestingGuard.flattened(text));
    }

    private static List<Extension> github() {
        return new ArrayList<>(
                List.of(TablesExtension.create(), TaskListExtension.create(), StrikethroughExtension.create()));
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                // GitHub's tables: a header whose cells do not number those of the line below it is no table.
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
    }
}
