package kaw.task.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One value before and after; of the attached partners only of what kind they are, since a filter may name what not everybody sees. */
public record Change(
        String field,
        @JsonProperty("old") @Nullable String before,
        @JsonProperty("new") @Nullable String after) {}
