package kaw.telephony.blacklist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kaw.platform.security.CurrentUser;
import kaw.platform.web.Page;
import kaw.telephony.blacklist.Blacklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calls/blacklist")
@Tag(name = "calls")
@PreAuthorize("hasRole('admin')")
class BlacklistController {

    private final Blacklist blacklist;
    private final CurrentUser currentUser;

    BlacklistController(Blacklist blacklist, CurrentUser currentUser) {
        this.blacklist = blacklist;
        this.currentUser = currentUser;
    }

    @Schema(name = "BlacklistRequest")
    record NumberRequest(
            @NotBlank @Size(max = 60) String number,
            @Nullable @Size(max = 200) String comment) {}

    @Schema(name = "BlacklistedNumber")
    record NumberResponse(String number, @Nullable String comment, String by, Instant at) {}

    @GetMapping
    @Operation(summary = "All blacklisted numbers")
    Page<NumberResponse> all() {
        return Page.whole(blacklist.all().stream()
                .map(entry -> new NumberResponse(
                        entry.number(), entry.comment(), entry.by().value(), entry.at()))
                .toList());
    }

    @PostMapping
    @Operation(summary = "Blacklist a number")
    ResponseEntity<Void> add(@Valid @RequestBody NumberRequest request) {
        blacklist.add(request.number(), request.comment(), currentUser.id());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{number}")
    @Operation(summary = "Take a number off the blacklist")
    ResponseEntity<Void> remove(@PathVariable String number) {
        blacklist.remove(number);
        return ResponseEntity.noContent().build();
    }
}
