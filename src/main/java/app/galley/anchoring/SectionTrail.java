package app.galley.anchoring;

import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Candidate;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.List;

/** Follows a section from the text in which it was commented on to the newest, and says how it stands. */
final class SectionTrail {

    private final Chain chain;
    private final Anchor.OfSection anchor;

    private SectionTrail(Chain chain, Anchor.OfSection anchor) {
        this.chain = chain;
        this.anchor = anchor;
    }

    static Placement of(Chain chain, Anchor.OfSection anchor) {
        return new SectionTrail(chain, anchor).placement();
    }

    private Placement placement() {
        int first = chain.sections(anchor.text()).indexOf(anchor.sectionId());
        if (first < 0) {
            return Placement.orphaned(anchor.annotation());
        }
        int section = first;
        int text = anchor.text();
        while (text < chain.last()) {
            int next = chain.sectionMap(text, text + 1).to()[section];
            if (next < 0) {
                return putBack(text, section);
            }
            section = next;
            text++;
        }
        return standing(first, section);
    }

    private Placement standing(int was, int is) {
        Sections older = chain.sections(anchor.text());
        Sections newest = chain.sections(chain.last());
        Surroundings around = Surroundings.inOrder(chain, anchor.text(), older.head(was), older.end(was));
        boolean moved = !around.hold(new Cluster(newest.head(is), Math.max(newest.head(is), newest.end(is) - 1), 0));
        boolean sameTitle = older.get(was).title().equals(newest.get(is).title());
        Standing standing = moved ? Standing.MOVED : sameTitle ? Standing.EXACT : Standing.EDITED;
        return Placement.at(anchor.annotation(), standing, heading(is), sameTitle ? 1 : 0.8);
    }

    /** The section was lost behind this text: perhaps it was put back later; else its text may be in another. */
    private Placement putBack(int text, int section) {
        int first = chain.sections(anchor.text()).indexOf(anchor.sectionId());
        SectionMap leap =
                text + 1 < chain.last() ? chain.sectionMap(text, chain.last()) : chain.sectionMap(text, text + 1);
        int back = leap.to()[section];
        if (back >= 0 && isNew(text, back)) {
            return standing(first, back);
        }
        int body = leap.body()[section];
        return new Placement(
                anchor.annotation(),
                Standing.ORPHANED,
                null,
                0,
                body < 0 ? List.of() : List.of(new Candidate(heading(body), 0.3)));
    }

    /** Whether no section of the older text is this one of the newest. */
    private boolean isNew(int text, int newest) {
        for (int other = 0; other < chain.sections(text).count(); other++) {
            int section = other;
            for (int k = text; k < chain.last() && section >= 0; k++) {
                section = chain.sectionMap(k, k + 1).to()[section];
            }
            if (section == newest) {
                return false;
            }
        }
        return true;
    }

    private PlainRange heading(int section) {
        return chain.newest()
                .projection()
                .toPlain(chain.sections(chain.last()).get(section).heading());
    }
}
