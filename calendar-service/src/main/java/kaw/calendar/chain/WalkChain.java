package kaw.calendar.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.calendar.event.CalendarEvent;
import kaw.calendar.event.CalendarEvents;
import kaw.calendar.event.EventId;
import kaw.calendar.event.OpenEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all events linked with one, as far as the caller may see them. */
@Service
public class WalkChain {

    private static final int LONGEST = 500;

    private final CalendarEvents events;
    private final OpenEvent open;

    WalkChain(CalendarEvents events, OpenEvent open) {
        this.events = events;
        this.open = open;
    }

    /** Each event before those that follow it, branch by branch, the older branch first; at least the event itself. */
    @Transactional(readOnly = true)
    public List<Link> of(EventId id) {
        CalendarEvent start = open.read(id);
        List<CalendarEvent> linked = events.findByChainIdOrderById(start.chainId(), Limit.of(LONGEST));
        return inOrder(linked).stream()
                .filter(link -> open.allows(link.event()))
                .toList();
    }

    static List<Link> inOrder(List<CalendarEvent> linked) {
        Set<EventId> known = new HashSet<>();
        linked.forEach(event -> known.add(event.id()));
        Map<@Nullable EventId, List<CalendarEvent>> followers = new HashMap<>();
        for (CalendarEvent event : linked) {
            EventId previous = event.facts().previous();
            followers
                    .computeIfAbsent(known.contains(previous) ? previous : null, none -> new ArrayList<>())
                    .add(event);
        }
        List<Link> links = new ArrayList<>(linked.size());
        walk(null, 0, followers, links);
        return links;
    }

    private static void walk(
            @Nullable EventId from,
            int depth,
            Map<@Nullable EventId, List<CalendarEvent>> followers,
            List<Link> links) {
        for (CalendarEvent event : followers.getOrDefault(from, List.of())) {
            links.add(new Link(event, depth));
            walk(event.id(), depth + 1, followers, links);
        }
    }
}
