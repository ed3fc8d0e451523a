package app.galley.ui.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * Which action each command has in this window, and whether it can be done now. Filled by the composition root; a
 * command without an action is not offered anywhere. JavaFX thread only.
 */
public final class CommandTable {

    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private record Row(
            Runnable action,
            ObservableBooleanValue possible,
            @Nullable ObservableBooleanValue on) {}

    private final Map<Command, Row> rows = new EnumMap<>(Command.class);

    /** Gives a command its action. */
    public CommandTable on(Command command, Runnable action) {
        return on(command, ALWAYS, action);
    }

    /** Gives a command its action, which is offered only while {@code possible}. */
    public CommandTable on(Command command, ObservableBooleanValue possible, Runnable action) {
        rows.put(command, new Row(action, possible, null));
        return this;
    }

    /** Gives a command that turns something on and off its action; whether it is {@code on} is shown beside it. */
    public CommandTable onToggle(Command command, ObservableBooleanValue on, Runnable action) {
        return onToggle(command, ALWAYS, on, action);
    }

    /** The same for a command that is offered only while {@code possible}. */
    public CommandTable onToggle(
            Command command, ObservableBooleanValue possible, ObservableBooleanValue on, Runnable action) {
        rows.put(command, new Row(action, possible, on));
        return this;
    }

    /** Whether what the command turns on and off is on; empty for a command of another kind. */
    public Optional<ObservableBooleanValue> on(Command command) {
        return Optional.ofNullable(rows.get(command)).map(Row::on);
    }

    /** The commands that have an action, in order. */
    public List<Command> commands() {
        return List.copyOf(rows.keySet());
    }

    public boolean has(Command command) {
        return rows.containsKey(command);
    }

    /** Whether the command can be done now. */
    public ObservableBooleanValue possible(Command command) {
        Row row = rows.get(command);
        return row == null ? new SimpleBooleanProperty(false) : row.possible();
    }

    /** The opposite of {@link #possible}, as buttons and menu items want it. */
    public ObservableBooleanValue impossible(Command command) {
        return Bindings.not(possible(command));
    }

    /** Does the command if it can be done now. */
    public void run(Command command) {
        Row row = rows.get(command);
        if (row != null && row.possible().get()) {
            row.action().run();
        }
    }
}
