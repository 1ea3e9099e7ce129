package kaw.task.partners;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants to attach: one card, a filter, or neither, which takes away what was attached. */
public record PartnersForm(
        @Nullable UUID partnerId, @Nullable Filter filter) {

    /** The table's current search, filter and sort. */
    public record Filter(
            @Nullable String search,
            @Nullable List<@Nullable Condition> filter,
            @Nullable String sort,
            @Nullable Boolean hidden) {}

    /** A condition as it came. */
    public record Condition(
            @Nullable String field,
            @Nullable String op,
            @Nullable Object value) {}
}
