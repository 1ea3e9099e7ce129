package kaw.calendar.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.OrganisationProperties;
import kaw.platform.problem.BadRequest;
import kaw.platform.problem.Forbidden;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads calendars, and what was planned about a partner. */
@Service
public class ReadCalendar {

    /** Two months, each with the rest of its weeks. */
    private static final int MOST_DAYS = 100;

    /** More than this is "very many" to anyone, and not worth being counted. */
    public static final int MOST_COUNTED = 1000;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final CalendarEvents events;
    private final CurrentUser user;
    private final ZoneId zone;

    ReadCalendar(CalendarEvents events, CurrentUser user, OrganisationProperties organisation) {
        this.events = events;
        this.user = user;
        this.zone = organisation.timeZone();
    }

    /** A place in a calendar: events later than this one follow. */
    public record Place(Instant startsAt, UUID id) {}

    /**
     * What is planned for someone or by them, in the order of time.
     *
     * @param of whose calendar; another's is for administrators only, null for the caller's own
     * @param from the first day, as the organisation's clocks cut it
     * @param to the day after the last
     */
    @Transactional(readOnly = true)
    public List<CalendarEvent> days(
            @Nullable UserId of, LocalDate from, LocalDate to, @Nullable Place after, int size) {
        UserId whose = of == null ? user.id() : of;
        if (!whose.equals(user.id()) && !user.isAdmin()) {
            throw new Forbidden("calendar-not-yours");
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new BadRequest("period-too-long", Map.of("days", MOST_DAYS));
        }
        Instant first = from.atStartOfDay(zone).toInstant();
        Instant end = to.atStartOfDay(zone).toInstant();
        return after == null || after.startsAt().isBefore(first)
                ? events.between(whose.value(), first, Ids.bytes(FIRST), end, size)
                : events.between(whose.value(), after.startsAt(), Ids.bytes(after.id()), end, size);
    }

    /**
     * What was planned about a partner by anyone, the newest first: whoever may open the card sees it, as the manual has it.
     *
     * @param before the event last seen; null to begin
     */
    @Transactional(readOnly = true)
    public List<CalendarEvent> aboutPartner(UUID partner, @Nullable UUID before, int size) {
        return events.findByPartnerIdAndIdLessThanOrderByIdDesc(
                partner, before == null ? LAST : before, Limit.of(size));
    }

    /** How many events the caller has yet to complete; {@link #MOST_COUNTED} for that many and more. */
    @Transactional(readOnly = true)
    public int countActive() {
        return events.countActive(user.id().value(), MOST_COUNTED);
    }
}
