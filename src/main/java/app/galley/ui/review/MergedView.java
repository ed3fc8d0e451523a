package app.galley.ui.review;

import app.galley.annotation.Placement.Standing;
import app.galley.article.ArticleId;
import app.galley.exchange.Merged;
import app.galley.exchange.Merged.OfArticle;
import app.galley.exchange.Merged.OfFile;
import app.galley.placing.Standings;
import app.galley.ui.message.Messages;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a merge brought: how much is new, where it stands, file by file; and the way back. */
public final class MergedView extends BorderPane {

    /** What can be done about a merge. */
    public interface Actions {

        void undo();

        /** Goes through the comments of the article that is open whose text is not what it was, or that are in conflict. */
        void stepThrough();

        void show(ArticleId article);

        void close();
    }

    private final Merged merged;
    private final @Nullable ArticleId open;
    private final Actions actions;
    private final Button done = Pieces.button(Messages.text("review.merged.done"), this::close, "accent");

    /** @param open the article that is shown; null for none */
    public MergedView(Merged merged, @Nullable ArticleId open, Actions actions) {
        this.merged = merged;
        this.open = open;
        this.actions = actions;
        getStyleClass().addAll("review-sheet", "merged");
        getStylesheets().add(String.valueOf(MergedView.class.getResource("/app/galley/ui/review.css")));
        setMaxSize(600, USE_PREF_SIZE);
        setTop(Pieces.head(title(), Messages.text("close"), actions::close));
        setCenter(Pieces.scrolling(content()));
        setBottom(foot());
    }

    /** Puts the focus on the button that closes it. */
    public void focusDone() {
        done.requestFocus();
    }

    private void close() {
        actions.close();
    }

    private String title() {
        return merged.articles().size() == 1
                ? Messages.text(
                        "review.merged.title",
                        merged.articles().getFirst().article().title())
                : Messages.text("review.merged.title.many", merged.articles().size());
    }

    private Region content() {
        VBox content = new VBox(16);
        content.getStyleClass().add("content");
        merged.articles().forEach(article -> content.getChildren().add(article(article)));
        if (merged.counts().conflicts() > 0) {
            content.getChildren()
                    .add(Pieces.words(
                            Messages.text(
                                    "review.merged.conflicts.note",
                                    merged.counts().conflicts()),
                            "text-muted"));
        }
        if (merged.files().size() > 1) {
            VBox files = new VBox(10, Pieces.words(Messages.text("review.merged.files"), "group-title"));
            merged.files().forEach(file -> files.getChildren().add(file(file)));
            content.getChildren().add(files);
        }
        return content;
    }

    private Node article(OfArticle of) {
        VBox article = new VBox(10);
        if (merged.articles().size() > 1) {
            article.getChildren().add(Pieces.words(of.article().title(), "group-title"));
        }
        FlowPane figures = new FlowPane();
        figures.getStyleClass().add("figures");
        MergedWords.figures(of.counts()).forEach(figure -> {
            Label count = new Label(Integer.toString(figure.count()));
            count.getStyleClass().add("count");
            VBox box = new VBox(count, new Label(figure.words()));
            box.getStyleClass().addAll("figure", figure.style());
            box.setMinWidth(Region.USE_PREF_SIZE);
            figures.getChildren().add(box);
        });
        article.getChildren().add(figures);
        if (of.standings().total() > 0) {
            article.getChildren().add(standings(of.standings()));
        }
        if (!of.article().id().equals(open)) {
            Hyperlink show = new Hyperlink(
                    Messages.text("review.merged.show", of.article().title()));
            show.setWrapText(true);
            show.setMinHeight(Region.USE_PREF_SIZE);
            show.setOnAction(event -> {
                actions.close();
                actions.show(of.article().id());
            });
            article.getChildren().add(show);
        }
        return article;
    }

    private static Node standings(Standings standings) {
        FlowPane badges = new FlowPane();
        badges.getStyleClass().add("standings");
        badges.getChildren().add(new Label(Messages.text("review.merged.standings")));
        for (Standing standing : Standing.values()) {
            int count = standings.count(standing);
            if (count > 0) {
                String name = standing.name().toLowerCase(Locale.ROOT);
                Label badge = new Label(Messages.text("comments.standings." + name, count));
                badge.getStyleClass().addAll("standing", "standing-" + name);
                badge.setTooltip(new Tooltip(Messages.text("comments.standing." + name + ".meaning")));
                badges.getChildren().add(badge);
            }
        }
        return badges;
    }

    private Node file(OfFile file) {
        String line = MergedWords.line(file.counts(), file.standings());
        return new VBox(
                2,
                Pieces.words(
                        merged.articles().size() > 1
                                ? Messages.text(
                                        "review.merged.file",
                                        file.name(),
                                        file.article().title())
                                : file.name(),
                        "file-name"),
                Pieces.words(line, "text-muted"));
    }

    private Node foot() {
        HBox foot = new HBox(8);
        foot.getStyleClass().add("foot");
        Button undo = Pieces.button(Messages.text("review.merged.undo"), () -> {
            actions.close();
            actions.undo();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().addAll(undo, space);
        if (isThereToLookAt()) {
            foot.getChildren().add(Pieces.button(Messages.text("comments.step-through"), () -> {
                actions.close();
                actions.stepThrough();
            }));
        }
        done.setDefaultButton(true);
        foot.getChildren().add(done);
        return foot;
    }

    private boolean isThereToLookAt() {
        return merged.articles().stream()
                .anyMatch(of -> of.article().id().equals(open)
                        && (of.standings().notExact() > 0 || of.counts().conflicts() > 0));
    }
}
