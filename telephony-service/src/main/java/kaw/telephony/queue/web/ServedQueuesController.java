package kaw.telephony.queue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Set;
import kaw.platform.security.UserId;
import kaw.platform.web.Versions;
import kaw.telephony.queue.ServedQueues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agents/{id}/queues")
@Tag(name = "agents")
@PreAuthorize("hasRole('admin')")
class ServedQueuesController {

    private final ServedQueues served;

    ServedQueuesController(ServedQueues served) {
        this.served = served;
    }

    @Schema(name = "ServedQueues")
    record ServedResponse(
            int version,

            @Nullable @Schema(description = "null for all") Set<String> queues) {}

    @Schema(name = "ServedQueuesRequest")
    record ServedRequest(
            @Nullable @Size(max = 200) @Schema(description = "null for all")
            Set<@Size(max = 80) String> queues) {}

    @GetMapping
    @Operation(summary = "Which queues an agent serves")
    ResponseEntity<ServedResponse> get(@PathVariable @Size(max = 36) String id) {
        return answer(new UserId(id));
    }

    @PutMapping
    @Operation(summary = "Say which queues an agent serves")
    ResponseEntity<ServedResponse> change(
            @PathVariable @Size(max = 36) String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServedRequest request) {
        UserId user = new UserId(id);
        served.change(user, Versions.required(ifMatch), request.queues());
        return answer(user);
    }

    private ResponseEntity<ServedResponse> answer(UserId user) {
        ServedQueues.Served now = served.of(user);
        return ResponseEntity.ok()
                .eTag(Versions.etag(now.version()))
                .body(new ServedResponse(now.version(), now.queues()));
    }
}
