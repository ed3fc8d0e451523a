package app.galley.ui.comments;

import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.library.UnfinishedComment;
import app.galley.ui.message.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One form in writing: its fields as typed, and what is wrong with them. */
public final class CommentFormModel {

    /** The fields of the form. */
    public enum Field {
        /** What a suggestion proposes; of no meaning in other forms. */
        REPLACEMENT,
        BODY,
        NAME,
        EMAIL
    }

    /** Enough to catch a slip: what an address may be is decided by mail servers, not by us. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final UnfinishedComment start;
    private final Purpose purpose;
    private final Map<Field, StringProperty> values = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyStringWrapper> problems = new EnumMap<>(Field.class);
    private final BooleanProperty askingWho = new SimpleBooleanProperty(this, "askingWho");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final @Nullable PlainRange place;
    private final String passage;

    /**
     * @param place where its passage stood in the text that was shown when it was opened, or null
     * @param passage the Markdown for which a suggestion proposes something else; empty where that is not known
     */
    CommentFormModel(UnfinishedComment start, Purpose purpose, @Nullable PlainRange place, String passage) {
        this.start = start;
        this.purpose = purpose;
        this.place = place;
        this.passage = passage;
        String replacement = start.replacement();
        values.put(
                Field.REPLACEMENT,
                new SimpleStringProperty(this, "replacement", replacement == null ? "" : replacement));
        values.put(Field.BODY, new SimpleStringProperty(this, "body", start.body()));
        values.put(Field.NAME, new SimpleStringProperty(this, "name", start.name()));
        values.put(Field.EMAIL, new SimpleStringProperty(this, "email", start.email()));
        for (Field field : Field.values()) {
            problems.put(field, new ReadOnlyStringWrapper(this, "problem", ""));
            // Once told, a problem follows what is typed: it goes when it is mended.
            value(field).subscribe((before, now) -> {
                if (!problem(field).get().isEmpty()) {
                    leave(field);
                }
            });
        }
        askingWho.set(
                !isEdit() && (!find(Field.NAME).isEmpty() || !find(Field.EMAIL).isEmpty()));
    }

    public StringProperty value(Field field) {
        return Objects.requireNonNull(values.get(field));
    }

    /** What to tell beside the field, in words; empty while there is nothing. */
    public ReadOnlyStringProperty problem(Field field) {
        return problemOf(field).getReadOnlyProperty();
    }

    private ReadOnlyStringWrapper problemOf(Field field) {
        return Objects.requireNonNull(problems.get(field));
    }

    /** Whether name and address are asked for in full, rather than told in a line because they are known. */
    public BooleanProperty askingWho() {
        return askingWho;
    }

    /** True while it is on its way into the library. */
    public BooleanProperty saving() {
        return saving;
    }

    public Purpose purpose() {
        return purpose;
    }

    public boolean isEdit() {
        return purpose instanceof Purpose.Edit;
    }

    /** Whether it proposes other words, with or without a comment. */
    public boolean isSuggestion() {
        return start.replacement() != null;
    }

    /** The Markdown for which a suggestion proposes something else; empty where that is not known. */
    public String passage() {
        return passage;
    }

    /** Whether marking it ready makes something ready that was not, rather than changing what is out already. */
    public boolean isDraft() {
        return !(purpose instanceof Purpose.Edit(var original)) || original.status() == Status.DRAFT;
    }

    public Target target() {
        return start.target();
    }

    String slot() {
        return start.slot();
    }

    RevisionId revision() {
        return start.revision();
    }

    @Nullable PlainRange place() {
        return place;
    }

    /** The user has left the field: tells what is wrong with it. */
    public void leave(Field field) {
        problemOf(field).set(find(field));
    }

    /** Tells all that is wrong. Returns the first field that needs mending, or null. */
    @Nullable Field check() {
        Field first = null;
        for (Field field : Field.values()) {
            leave(field);
            if (first == null && !problem(field).get().isEmpty()) {
                first = field;
            }
        }
        if (first == Field.NAME || first == Field.EMAIL || !find(Field.NAME).isEmpty()) {
            askingWho.set(true);
        }
        return first;
    }

    /** Whether it could be stored as it is. */
    boolean isComplete() {
        for (Field field : Field.values()) {
            if (!find(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing would be lost with it. */
    boolean isEmpty() {
        String body = value(Field.BODY).get();
        String replacement = replacement();
        if (purpose instanceof Purpose.Edit(var original)) {
            return body.equals(original.body()) && Objects.equals(replacement, original.replacement());
        }
        return body.isBlank() && (replacement == null || replacement.equals(passage));
    }

    /** The body without blank lines at its ends; indentation in front, which Markdown reads as code, stays. */
    String body() {
        return value(Field.BODY).get().replaceFirst("\\A(?:\\h*\\R)+", "").stripTrailing();
    }

    /** What is proposed, as typed; null where nothing is. */
    @Nullable String replacement() {
        return isSuggestion() ? value(Field.REPLACEMENT).get() : null;
    }

    /** The form as it stands. */
    UnfinishedComment snapshot() {
        return new UnfinishedComment(
                start.article(),
                start.slot(),
                start.revision(),
                start.target(),
                value(Field.NAME).get(),
                value(Field.EMAIL).get(),
                value(Field.BODY).get(),
                replacement());
    }

    private String find(Field field) {
        String value = value(field).get().strip();
        boolean wrong = switch (field) {
            case REPLACEMENT -> isSuggestion() && value.equals(passage.strip());
            case BODY -> !isSuggestion() && value.isEmpty();
            case NAME -> !isEdit() && value.isEmpty();
            case EMAIL -> !isEdit() && !value.isEmpty() && !EMAIL.matcher(value).matches();
        };
        if (!wrong) {
            return "";
        }
        return Messages.text(
                switch (field) {
                    case REPLACEMENT -> "comments.form.replacement.same";
                    case BODY -> "comments.form.body.missing";
                    case NAME -> "comments.form.name.missing";
                    case EMAIL -> "comments.form.email.wrong";
                });
    }
}
