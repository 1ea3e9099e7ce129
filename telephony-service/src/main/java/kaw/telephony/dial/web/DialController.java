package kaw.telephony.dial.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kaw.platform.security.CurrentUser;
import kaw.telephony.dial.PermitDialling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "calls")
class DialController {

    private final PermitDialling permitDialling;
    private final CurrentUser currentUser;

    DialController(PermitDialling permitDialling, CurrentUser currentUser) {
        this.permitDialling = permitDialling;
        this.currentUser = currentUser;
    }

    @Schema(name = "DialRequest")
    record DialRequest(
            @NotBlank @Size(max = 80) String number,

            @Nullable @Schema(description = "whose card the number was clicked in")
            UUID partnerId) {}

    @Schema(name = "DialPermission")
    record DialPermission(
            @Schema(description = "what the softphone is to dial")
            String number) {}

    @PostMapping("/api/calls")
    @Operation(summary = "Ask for permission to dial a number; the softphone then dials what is answered")
    ResponseEntity<DialPermission> dial(@Valid @RequestBody DialRequest request) {
        String number =
                permitDialling.permit(currentUser.id(), currentUser.groups(), request.number(), request.partnerId());
        return ResponseEntity.status(HttpStatus.CREATED).body(new DialPermission(number));
    }
}
