package app.galley.library;

import app.galley.annotation.Target;
import app.galley.annotation.Target.OfPassage;
import app.galley.annotation.Target.OfSection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A target as the columns that annotation and unfinished_comment have in common. */
final class TargetColumns {

    private TargetColumns() {}

    static Columns add(Target target, Columns columns) {
        columns.with("section", target.sectionId());
        switch (target) {
            case OfSection section ->
                // The others are set to null: in place of a passage there may be a section now.
                columns.with("target_kind", "section")
                        .with("section_title", section.title())
                        .with("start", null)
                        .with("end", null)
                        .with("quote", null)
                        .with("prefix", null)
                        .with("suffix", null);
            case OfPassage passage ->
                columns.with("target_kind", "passage")
                        .with("section_title", null)
                        .with("start", passage.start())
                        .with("end", passage.end())
                        .with("quote", passage.quote())
                        .with("prefix", passage.prefix())
                        .with("suffix", passage.suffix());
        }
        return columns;
    }

    static Target read(ResultSet row) throws SQLException {
        String section = row.getString("section");
        return row.getString("target_kind").equals("section")
                ? new OfSection(section, row.getString("section_title"))
                : new OfPassage(
                        row.getInt("start"),
                        row.getInt("end"),
                        row.getString("quote"),
                        row.getString("prefix"),
                        row.getString("suffix"),
                        section);
    }
}
