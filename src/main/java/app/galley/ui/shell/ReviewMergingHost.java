package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.exchange.Merged;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.review.MergingModel;
import app.galley.ui.review.RefusedView;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;

/** What the window does while reviews are merged: it says so, keeps what is being typed, and asks. */
final class ReviewMergingHost implements MergingModel.Host {

    private final Workspace workspace;
    private final Busy busy;
    private final Notices notices;
    private final Overlay overlay;
    private final ReviewActions actions;

    ReviewMergingHost(Workspace workspace, Busy busy, Notices notices, Overlay overlay, ReviewActions actions) {
        this.workspace = workspace;
        this.busy = busy;
        this.notices = notices;
        this.overlay = overlay;
        this.actions = actions;
    }

    @Override
    public void begin() {
        busy.begin(Messages.text("review.merge.running"));
    }

    @Override
    public void reading(Path file) {
        busy.step(Messages.text("review.merge.file", file.getFileName()));
    }

    @Override
    public void ended() {
        busy.end();
    }

    @Override
    public void keepDrafts(Set<ArticleId> articles, Runnable then) {
        OpenArticle open = workspace.articleProperty().get();
        if (open != null && articles.contains(open.article().id())) {
            workspace.writing().keep(RevisionKind.SAFEGUARD, null, kept -> then.run());
        } else {
            then.run();
        }
    }

    @Override
    public void refused(MergingModel.Refused refused) {
        if (refused.refusals().size() == 1 && refused.others().isEmpty()) {
            notices.warn(refused.refusals().getFirst());
            return;
        }
        overlay.show(close -> new RefusedView(refused, () -> actions.merge(refused), close), Pos.CENTER)
                .focusAnswer();
    }

    @Override
    public void merged(Merged merged, List<MergingModel.Mergeable> reviews) {
        actions.merged(merged, reviews);
    }

    @Override
    public void failed(Exception problem) {
        actions.failed(problem);
    }
}
