package kaw.telephony.panel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import kaw.contracts.telephony.PbxState;
import org.jspecify.annotations.Nullable;

@Schema(name = "Agent")
record AgentResponse(
        String userId,
        @Nullable String extension,
        boolean hasPassword,
        Phone phone,
        State state,
        List<Queue> queues,
        Today today) {

    @Schema(name = "AgentPhone")
    record Phone(PbxState pbx, @Nullable Instant since) {}

    @Schema(name = "AgentStanding")
    record State(
            AgentState state,

            @Nullable @Schema(description = "of a pause: lunch, break, meeting, training, task, other")
            String reason,

            Instant since,
            @Nullable UUID callId) {}

    @Schema(name = "AgentQueue")
    record Queue(String name, String label, int waiting) {}

    @Schema(name = "AgentToday")
    record Today(int accepted, int missed) {}

    @Schema(name = "AgentLine")
    record Line(
            String userId, @Nullable String name, @Nullable String extension, State state) {}

    @Schema(name = "AgentExtension")
    record Extension(String userId, String name, String extension) {}

    @Schema(name = "AgentInterval", description = "a piece of an agent's state line; the next one begins where it ends")
    record Interval(
            AgentState state,
            @Nullable String reason,
            @Nullable UUID callId,
            Instant since,

            @Schema(description = "of the state that goes on: now")
            Instant until) {}
}
