package kaw.calendar.chain.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import kaw.calendar.Person;
import kaw.calendar.chain.Link;
import kaw.calendar.chain.WalkChain;
import kaw.calendar.event.EventFacts;
import kaw.calendar.event.EventId;
import kaw.platform.security.Users;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events")
@Tag(name = "events")
class ChainController {

    private final WalkChain walkChain;
    private final Users users;

    ChainController(WalkChain walkChain, Users users) {
        this.walkChain = walkChain;
        this.users = users;
    }

    /**
     * An event in its chain.
     *
     * @param depth how many come before it on its branch
     */
    @Schema(name = "LinkedEvent")
    record LinkResponse(
            UUID id,
            @Nullable UUID previousId,
            int depth,
            String text,
            Instant startsAt,
            Person assignee,
            @Nullable Instant completedAt) {}

    @GetMapping("/{id}/chain")
    @Operation(summary = "All events linked with one, itself among them, each before those that follow it")
    Page<LinkResponse> chain(@PathVariable UUID id) {
        return Page.whole(walkChain.of(new EventId(id))).map(this::response);
    }

    private LinkResponse response(Link link) {
        EventFacts facts = link.event().facts();
        return new LinkResponse(
                link.event().id().value(),
                facts.previous() == null ? null : facts.previous().value(),
                link.depth(),
                facts.text(),
                facts.startsAt(),
                Person.of(facts.assignee(), users),
                facts.completedAt());
    }
}
