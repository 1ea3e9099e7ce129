package kaw.task;

import java.time.Instant;

/**
 * When something was done and by whom.
 *
 * @param at to the millisecond, as stored
 * @param by id of the user
 */
public record Stamp(Instant at, String by) {}
