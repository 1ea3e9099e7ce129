package kaw.telephony.choice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kaw.platform.web.Versions;
import kaw.telephony.choice.ChangeChoices;
import kaw.telephony.choice.Choice;
import kaw.telephony.choice.ChoiceKind;
import kaw.telephony.choice.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "calls")
class ChoiceController {

    private final Choices choices;
    private final ChangeChoices changeChoices;

    ChoiceController(Choices choices, ChangeChoices changeChoices) {
        this.choices = choices;
        this.changeChoices = changeChoices;
    }

    @Schema(name = "Choices")
    record ChoicesResponse(int version, List<Choice> items) {}

    @Schema(name = "ChoiceRequest")
    record ChoiceRequest(
            @Nullable @Size(max = 20) @Schema(description = "null for a new one")
            String code,

            @Nullable @Size(max = 60) @Schema(description = "null for the user interface's own word")
            String name) {}

    @Schema(name = "ChoicesRequest")
    record ChoicesRequest(@NotNull @Size(max = 50) List<@Valid ChoiceRequest> items) {}

    @GetMapping("/api/agents/pause-reasons")
    @Operation(summary = "The reasons to pause, with those that are chosen no more")
    ResponseEntity<ChoicesResponse> pauseReasons() {
        return answer(ChoiceKind.PAUSE_REASON);
    }

    @PutMapping("/api/agents/pause-reasons")
    @PreAuthorize("hasRole('admin')")
    @Operation(summary = "Give the reasons to pause anew")
    ResponseEntity<ChoicesResponse> changePauseReasons(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChoicesRequest request) {
        return change(ChoiceKind.PAUSE_REASON, ifMatch, request);
    }

    @GetMapping("/api/calls/dispositions")
    @Operation(summary = "The results of calls, with those that are chosen no more")
    ResponseEntity<ChoicesResponse> dispositions() {
        return answer(ChoiceKind.DISPOSITION);
    }

    @PutMapping("/api/calls/dispositions")
    @PreAuthorize("hasRole('admin')")
    @Operation(summary = "Give the results of calls anew")
    ResponseEntity<ChoicesResponse> changeDispositions(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChoicesRequest request) {
        return change(ChoiceKind.DISPOSITION, ifMatch, request);
    }

    private ResponseEntity<ChoicesResponse> change(ChoiceKind kind, @Nullable String ifMatch, ChoicesRequest request) {
        changeChoices.change(
                kind,
                Versions.required(ifMatch),
                request.items().stream()
                        .map(item -> new ChangeChoices.Wanted(item.code(), item.name()))
                        .toList());
        return answer(kind);
    }

    private ResponseEntity<ChoicesResponse> answer(ChoiceKind kind) {
        Choices.Listed listed = choices.all(kind);
        return ResponseEntity.ok()
                .eTag(Versions.etag(listed.version()))
                .body(new ChoicesResponse(listed.version(), listed.choices()));
    }
}
