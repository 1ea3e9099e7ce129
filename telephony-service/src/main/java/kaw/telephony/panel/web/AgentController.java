package kaw.telephony.panel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.UserId;
import kaw.platform.web.Page;
import kaw.telephony.agent.Agents;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.agent.Softphone;
import kaw.telephony.choice.ChoiceKind;
import kaw.telephony.choice.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agents")
@Tag(name = "agents")
class AgentController {

    private final CurrentUser currentUser;
    private final Agents agents;
    private final ChangeAgent changeAgent;
    private final SetExtension setExtension;
    private final Choices choices;
    private final AgentResponses responses;

    AgentController(
            CurrentUser currentUser,
            Agents agents,
            ChangeAgent changeAgent,
            SetExtension setExtension,
            Choices choices,
            AgentResponses responses) {
        this.currentUser = currentUser;
        this.agents = agents;
        this.changeAgent = changeAgent;
        this.setExtension = setExtension;
        this.choices = choices;
        this.responses = responses;
    }

    record ExtensionRequest(
            @Nullable @Size(max = 20) String extension,
            @Nullable @Size(max = 80) String password) {}

    record PresenceRequest(@NotBlank @Size(max = 64) String line, boolean registered) {}

    record PauseRequest(@NotBlank @Size(max = 20) String reason) {}

    record SoftphoneResponse(String extension, String password, String domain, String path) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('admin', 'reports')")
    @Operation(summary = "All agents with their states")
    Page<AgentResponse.Line> all() {
        return Page.whole(agents.all().stream().map(responses::line).toList());
    }

    @GetMapping("/extensions")
    @Operation(summary = "Which colleague has which extension, for everyone: who is on the line, to whom a call can go")
    Page<AgentResponse.Extension> extensions() {
        return Page.whole(agents.all().stream().flatMap(responses::extension).toList());
    }

    @GetMapping("/me")
    @Operation(summary = "The caller's own state, extension, queues and counts of today")
    AgentResponse me() {
        return responses.of(currentUser.id());
    }

    @PutMapping("/me/extension")
    @Operation(summary = "Set the own extension and its password; an empty extension takes it away")
    ResponseEntity<Void> extension(@Valid @RequestBody ExtensionRequest request) {
        setExtension.set(currentUser.id(), request.extension(), request.password());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/me/softphone")
    @Operation(summary = "What the own softphone registers with")
    ResponseEntity<SoftphoneResponse> softphone() {
        Softphone softphone = setExtension.softphone(currentUser.id());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SoftphoneResponse(
                        softphone.extension(), softphone.password(), responses.domain(), "/pbx/ws"));
    }

    @PostMapping("/me/presence")
    @Operation(summary = "The softphone is there, or is not; to be said every 10 seconds")
    AgentResponse presence(@Valid @RequestBody PresenceRequest request) {
        UserId user = currentUser.id();
        changeAgent.present(user, request.line(), request.registered());
        return responses.of(user);
    }

    @PostMapping("/me/pause")
    @Operation(summary = "Take no calls, for a reason others see")
    AgentResponse pause(@Valid @RequestBody PauseRequest request) {
        changeAgent.pause(currentUser.id(), choices.require(ChoiceKind.PAUSE_REASON, request.reason()));
        return responses.of(currentUser.id());
    }

    @PostMapping("/me/ready")
    @Operation(summary = "Take calls again; ends a pause and after-call work")
    AgentResponse ready() {
        changeAgent.ready(currentUser.id());
        return responses.of(currentUser.id());
    }
}
