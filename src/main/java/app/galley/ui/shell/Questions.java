package app.galley.ui.shell;

import app.galley.article.RevisionKind;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/** What commands ask before they do something. */
final class Questions {

    private Questions() {}

    /** What the article is to be called. */
    static void askName(LateWindow window, OpenArticle open) {
        TextField name = new TextField(open.article().title());
        name.setAccessibleText(Messages.text("rename.title"));
        window.get()
                .overlay()
                .show(
                        close -> new Question(
                                Messages.text("rename.title"),
                                name,
                                Messages.text("rename.answer"),
                                close,
                                () -> window.articles().rename(open.article(), name.getText())),
                        Pos.CENTER);
        name.requestFocus();
        name.selectAll();
    }

    /** Whether to close although what was typed last could not be saved: the first answer tries once more. */
    static void askToClose(MainWindow window, Writing writing, Runnable closeWindow) {
        Hyperlink anyway = new Hyperlink(Messages.text("unsaved.anyway"));
        anyway.setOnAction(event -> closeWindow.run());
        window.overlay()
                .show(
                        close -> new Question(
                                Messages.text("unsaved.title"),
                                new VBox(8, Question.words(Messages.text("unsaved.text")), anyway),
                                Messages.text("unsaved.answer"),
                                close,
                                () -> {
                                    writing.drafts().flush();
                                    writing.drafts().onceStored(closeWindow);
                                }),
                        Pos.CENTER)
                .focusAnswer();
    }

    /** What the version that is to be kept is called; it may stay without a name. */
    static void askRevisionName(MainWindow window, Writing writing) {
        TextField name = new TextField();
        name.setPromptText(Messages.text("revision.name.prompt"));
        name.setAccessibleText(Messages.text("revision.name.title"));
        window.overlay()
                .show(
                        close -> new Question(
                                Messages.text("revision.name.title"),
                                name,
                                Messages.text("revision.name.answer"),
                                close,
                                () -> writing.keep(
                                        RevisionKind.NAMED,
                                        name.getText().isBlank()
                                                ? null
                                                : name.getText().strip(),
                                        kept -> {})),
                        Pos.CENTER);
        name.requestFocus();
    }

    /** How many words the article is to have. */
    static void askWordGoal(MainWindow window, WordGoal wanted) {
        int goal = wanted.wordsProperty().get();
        TextField words = new TextField(goal == 0 ? "" : Integer.toString(goal));
        words.setPromptText(Messages.text("goal.prompt"));
        words.setAccessibleText(Messages.text("goal.title"));
        words.setTextFormatter(new TextFormatter<>(Questions::ifGoal));
        window.overlay()
                .show(
                        close -> new Question(
                                Messages.text("goal.title"),
                                words,
                                Messages.text("goal.answer"),
                                close,
                                () -> WordGoal.parse(words.getText()).ifPresent(wanted::set)),
                        Pos.CENTER);
        words.requestFocus();
        words.selectAll();
    }

    @SuppressWarnings("NullAway") // null is how a formatter refuses a change
    private static TextFormatter.Change ifGoal(TextFormatter.Change change) {
        return WordGoal.parse(change.getControlNewText()).isPresent() ? change : null;
    }

    static void about(MainWindow window) {
        window.overlay()
                .show(
                        close -> new Question(
                                Messages.text("about.title"),
                                Question.words(Messages.text("about.text")),
                                Messages.text("close"),
                                close,
                                () -> {}),
                        Pos.CENTER)
                .focusAnswer();
    }
}
