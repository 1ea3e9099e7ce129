package kaw.calendar.event;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What an event is to be, checked by {@link PlanRules}.
 *
 * @param remindAt not after the start
 */
record Plan(
        String text,
        Instant startsAt,
        @Nullable Instant remindAt,
        UserId assignee,
        @Nullable UUID partnerId) {}
