package kaw.calendar.event;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events. */
public interface CalendarEvents extends Repository<CalendarEvent, UUID> {

    Optional<CalendarEvent> findById(UUID id);

    /** The event, locked until the end of the transaction, so that its version can be compared and nothing comes between. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from CalendarEvent e where e.id = :id")
    Optional<CalendarEvent> lock(UUID id);

    /** Those that follow an event, locked likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from CalendarEvent e where e.chainId = :chain and e.previousId = :previous order by e.id")
    List<CalendarEvent> lockFollowers(UUID chain, UUID previous);

    /** Linked events, in the order they were made in. */
    List<CalendarEvent> findByChainIdOrderById(UUID chainId, Limit limit);

    /** What stands in somebody's calendar: set for them or by them. Each half goes along an index of its own. */
    @Query(nativeQuery = true, value = """
            (SELECT * FROM calendar_event
             WHERE assignee = :user AND starts_at >= :from AND starts_at < :to AND (starts_at, id) > (:from, :after)
             ORDER BY starts_at, id LIMIT :size)
            UNION
            (SELECT * FROM calendar_event
             WHERE initiator = :user AND starts_at >= :from AND starts_at < :to AND (starts_at, id) > (:from, :after)
             ORDER BY starts_at, id LIMIT :size)
            ORDER BY starts_at, id LIMIT :size""")
    List<CalendarEvent> between(String user, Instant from, byte[] after, Instant to, int size);

    /** Events about a partner, the newest first. */
    List<CalendarEvent> findByPartnerIdAndIdLessThanOrderByIdDesc(UUID partnerId, UUID before, Limit limit);

    @Query(nativeQuery = true, value = """
            SELECT COUNT(*) FROM (
                SELECT 1 FROM calendar_event WHERE assignee = :user AND completed_at IS NULL LIMIT :most) active""")
    int countActive(String user, int most);

    /** Flushes first, so that the events published by it tell of what is really stored. */
    CalendarEvent saveAndFlush(CalendarEvent event);

    void delete(CalendarEvent event);
}
