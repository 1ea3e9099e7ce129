package kaw.partner.caller.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import kaw.partner.caller.FillInCaller;
import kaw.partner.caller.UnknownCaller;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.card.web.PartnerRequest;
import kaw.partner.card.web.PartnerResponse;
import kaw.partner.card.web.PartnerView;
import kaw.platform.web.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partners/unknown-callers/{id}")
@PreAuthorize("hasRole('contacts')")
class UnknownCallerController {

    private final FillInCaller fillInCaller;
    private final PartnerView view;

    UnknownCallerController(FillInCaller fillInCaller, PartnerView view) {
        this.fillInCaller = fillInCaller;
        this.view = view;
    }

    record UnknownCallerResponse(UUID id, String number, String agent, Instant answeredAt) {}

    @GetMapping
    UnknownCallerResponse read(@PathVariable UUID id) {
        UnknownCaller caller = fillInCaller.find(new PartnerId(id));
        return new UnknownCallerResponse(id, caller.number(), caller.agent(), caller.answeredAt());
    }

    @PostMapping("/card")
    ResponseEntity<PartnerResponse> fillIn(@PathVariable UUID id, @Valid @RequestBody PartnerRequest request) {
        Partner partner = fillInCaller.fillIn(new PartnerId(id), request.values());
        return ResponseEntity.created(URI.create("/api/partners/" + partner.id()))
                .eTag(Versions.etag(partner.version()))
                .body(view.of(partner));
    }
}
