package kaw.telephony.call.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import kaw.contracts.user.Role;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.UserId;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import kaw.telephony.call.CallId;
import kaw.telephony.call.Ledger;
import kaw.telephony.call.LedgerFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calls")
@Tag(name = "calls")
class CallController {

    private final Ledger ledger;
    private final CallResponses responses;
    private final CurrentUser currentUser;

    CallController(Ledger ledger, CallResponses responses, CurrentUser currentUser) {
        this.ledger = ledger;
        this.responses = responses;
        this.currentUser = currentUser;
    }

    @GetMapping
    @Operation(summary = "Calls that are over, newest first; the caller's own unless they may see reports")
    Page<CallResponse> list(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) LedgerFilter.@Nullable Direction direction,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable UUID partner,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        LedgerFilter filter =
                new LedgerFilter(from, to, direction, digits(number), partner, mine ? currentUser.id() : onlyOwn());
        return Page.of(
                        ledger.list(filter, cursor == null ? null : place(cursor), size + 1),
                        size,
                        last -> Cursor.of(last.startedAt().toString(), last.id().toString()))
                .map(responses::withoutLegs);
    }

    @GetMapping("/totals")
    @Operation(summary = "How many calls of a partner came in, went out, and came in and reached nobody")
    Ledger.Totals totals(@RequestParam UUID partner) {
        return ledger.totals(new LedgerFilter(null, null, null, null, partner, onlyOwn()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A call with its legs")
    CallResponse get(@PathVariable UUID id) {
        return responses.withLegs(ledger.get(new CallId(id), onlyOwn()));
    }

    /** Whose calls the caller may see; null for everyone's. */
    private @Nullable UserId onlyOwn() {
        return currentUser.roles().contains(Role.REPORTS) || currentUser.isAdmin() ? null : currentUser.id();
    }

    /** What is left of a number as people type it; nothing but digits may reach a pattern. */
    private static @Nullable String digits(@Nullable String number) {
        String digits = number == null ? "" : number.replaceAll("\\D", "");
        String national = digits.length() == 11 && digits.startsWith("8") ? digits.substring(1) : digits;
        return national.isEmpty() ? null : national;
    }

    private static Ledger.Place place(String cursor) {
        Cursor place = Cursor.decode(cursor, 2);
        return new Ledger.Place(place.time(0), place.id(1));
    }
}
