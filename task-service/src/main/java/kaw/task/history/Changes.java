package kaw.task.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaw.task.partners.AttachedPartners;
import kaw.task.task.TaskContent;
import org.jspecify.annotations.Nullable;

/** What is different between two contents of a task. */
final class Changes {
    private Changes() {}

    static List<Change> between(TaskContent before, TaskContent after) {
        List<Change> changes = new ArrayList<>();
        note(changes, "title", before.title(), after.title());
        note(changes, "description", before.description(), after.description());
        note(changes, "dueAt", before.dueAt(), after.dueAt());
        note(changes, "remindAt", before.remindAt(), after.remindAt());
        note(changes, "assignee", before.assignee(), after.assignee());
        note(changes, "priority", before.priority(), after.priority());
        note(changes, "status", before.status().code(), after.status().code());
        note(changes, "hours", before.hours(), after.hours());
        if (!Objects.equals(before.partners(), after.partners())) {
            changes.add(new Change("partners", kind(before.partners()), kind(after.partners())));
        }
        return changes;
    }

    private static void note(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String kind(@Nullable AttachedPartners partners) {
        return partners == null ? null : partners.filter() == null ? "card" : "list";
    }
}
