package kaw.telephony.panel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaw.platform.problem.BadRequest;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.UserId;
import kaw.platform.web.Page;
import kaw.telephony.agent.StateLine;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agents")
@Tag(name = "agents")
class StateLineController {

    private static final Duration DAY = Duration.ofDays(1);

    /** More than a busy agent's week; half a line would not add up. */
    private static final int MOST_INTERVALS = 5_000;

    private final CurrentUser currentUser;
    private final StateLine stateLine;
    private final AgentResponses responses;
    private final Clock clock;

    StateLineController(CurrentUser currentUser, StateLine stateLine, AgentResponses responses, Clock clock) {
        this.currentUser = currentUser;
        this.stateLine = stateLine;
        this.responses = responses;
        this.clock = clock;
    }

    @GetMapping("/me/states")
    @Operation(summary = "The own state line of a period, without gaps; by default of the last 24 hours")
    Page<AgentResponse.Interval> own(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return states(currentUser.id(), from, to);
    }

    @GetMapping("/{id}/states")
    @PreAuthorize("hasAnyRole('admin', 'reports')")
    @Operation(summary = "An agent's state line of a period, without gaps; by default of the last 24 hours")
    Page<AgentResponse.Interval> ofAgent(
            @PathVariable @Size(max = 36) String id,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return states(new UserId(id), from, to);
    }

    private Page<AgentResponse.Interval> states(UserId user, @Nullable Instant from, @Nullable Instant to) {
        Instant end = to == null ? clock.instant() : to;
        Instant start = from == null ? end.minus(DAY) : from;
        List<AgentResponse.Interval> found = stateLine.of(user, start, end, MOST_INTERVALS + 1).stream()
                .map(responses::interval)
                .toList();
        if (found.size() > MOST_INTERVALS) {
            throw new BadRequest("period-too-long");
        }
        return Page.whole(found);
    }
}
