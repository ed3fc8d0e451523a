package app.galley.ui.comments;

import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time that "5 minutes ago" is counted from, renewed every minute. JavaFX thread only. */
final class TimeShown {

    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    TimeShown(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
        tick();
    }

    private void tick() {
        renew();
        tasks.later(Duration.ofMinutes(1), this::tick);
    }

    void renew() {
        now.set(clock.instant());
    }

    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    ZoneId zone() {
        return clock.getZone();
    }
}
