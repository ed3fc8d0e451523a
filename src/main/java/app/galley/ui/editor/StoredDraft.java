package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.library.CurrentText;
import app.galley.library.DraftConflictException;
import app.galley.library.Library;
import app.galley.ui.editor.DraftKeeper.Summary;
import java.util.List;

/** What the library has of the text that is typed in, and how more comes to it: in the library's lane, task after task. */
final class StoredDraft {

    /** After so many edits it is worth a look whether the journal has grown long. */
    private static final long COMPACT_EVERY = 500;

    private final Library library;
    private final ArticleId article;
    private RevisionId base;
    private long last;
    private long compacted;
    private volatile boolean broken;

    StoredDraft(Library library, CurrentText text) {
        this.library = library;
        article = text.article().id();
        base = text.base();
        last = text.last();
        compacted = last;
    }

    /** Whether edits could not be stored, so that none that follow them may be. */
    boolean isBroken() {
        return broken;
    }

    /** The edits that could not be stored are next. To be called while no task is under way. */
    void mend() {
        broken = false;
    }

    /** @throws DraftConflictException where somebody else has changed the draft or the article since */
    void append(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        if (broken) {
            throw new IllegalStateException("the edits before these are not stored");
        }
        broken = true;
        last = library.drafts().append(article, base, last, edits);
        broken = false;
    }

    /** Shortens the journal of edits where it has grown long. */
    void compact() {
        if (last / COMPACT_EVERY > compacted / COMPACT_EVERY) {
            compacted = last;
            library.drafts().compact(article);
        }
    }

    /** @throws DraftConflictException as {@link #append} does */
    Revision makeRevision(Summary summary) {
        Revision revision = library.revisions()
                .keepDraft(
                        article,
                        base,
                        last,
                        summary.title(),
                        summary.words(),
                        summary.sections(),
                        summary.kind(),
                        summary.name());
        base = revision.id();
        return revision;
    }
}
