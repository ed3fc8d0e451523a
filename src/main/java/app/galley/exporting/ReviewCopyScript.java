package app.galley.exporting;

import java.util.List;

/** The one script of a review copy: plain files, one behind the other in one function, so that nothing of it is global. */
final class ReviewCopyScript {

    /** In this order, for each uses those before it when it is loaded. */
    static final List<String> FILES = List.of(
            "data",
            "places",
            "words",
            "versions",
            "items",
            "store",
            "marks",
            "cards",
            "panel",
            "composer",
            "commenting",
            "choosing",
            "saving",
            "page");

    private ReviewCopyScript() {}

    static String text() {
        StringBuilder script = new StringBuilder("(function () {\n'use strict';\n");
        for (String file : FILES) {
            script.append(Resources.text("exporting/copy/" + file + ".js")).append('\n');
        }
        return script.append("})();\n").toString();
    }
}
