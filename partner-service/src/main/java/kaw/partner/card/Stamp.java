package kaw.partner.card;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a card was changed, by whom and from where.
 *
 * @param at to the millisecond, as stored
 * @param by id of the user
 */
public record Stamp(Instant at, String by, Origin origin) {

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
