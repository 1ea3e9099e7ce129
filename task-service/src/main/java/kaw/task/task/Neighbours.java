package kaw.task.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks somebody put another between, as they saw the column. */
public record Neighbours(@Nullable UUID above, @Nullable UUID below) {}
