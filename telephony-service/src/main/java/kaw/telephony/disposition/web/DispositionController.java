package kaw.telephony.disposition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kaw.platform.security.CurrentUser;
import kaw.telephony.call.CallId;
import kaw.telephony.disposition.DisposeCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "calls")
class DispositionController {

    private final DisposeCall disposeCall;
    private final CurrentUser currentUser;

    DispositionController(DisposeCall disposeCall, CurrentUser currentUser) {
        this.disposeCall = disposeCall;
        this.currentUser = currentUser;
    }

    @Schema(name = "DispositionRequest")
    record DispositionRequest(
            @NotBlank @Size(max = 40) @Schema(description = "a code of /api/calls/dispositions")
            String disposition,

            @Nullable @Size(max = 1000) String comment) {}

    @PutMapping("/api/calls/{id}/disposition")
    @Operation(summary = "Say what a call came to; for who took part in it")
    ResponseEntity<Void> dispose(@PathVariable UUID id, @Valid @RequestBody DispositionRequest request) {
        disposeCall.dispose(
                new CallId(id),
                request.disposition(),
                request.comment(),
                currentUser.id(),
                currentUser.isAdmin() ? null : currentUser.id());
        return ResponseEntity.noContent().build();
    }
}
