package kaw.partner.card.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import kaw.partner.card.ChangePartner;
import kaw.partner.card.DeletePartner;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.card.PartnerNotFound;
import kaw.partner.card.Partners;
import kaw.partner.card.RegisterPartner;
import kaw.partner.card.RestorePartner;
import kaw.platform.Ids;
import kaw.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cards: made, read, changed, deleted and brought back, each within the fields the caller may see and edit. */
@RestController
@RequestMapping("/api/partners")
class PartnerController {

    private final RegisterPartner registerPartner;
    private final ChangePartner changePartner;
    private final DeletePartner deletePartner;
    private final RestorePartner restorePartner;
    private final Partners partners;
    private final PartnerView view;

    PartnerController(
            RegisterPartner registerPartner,
            ChangePartner changePartner,
            DeletePartner deletePartner,
            RestorePartner restorePartner,
            Partners partners,
            PartnerView view) {
        this.registerPartner = registerPartner;
        this.changePartner = changePartner;
        this.deletePartner = deletePartner;
        this.restorePartner = restorePartner;
        this.partners = partners;
        this.view = view;
    }

    @PostMapping
    @PreAuthorize("hasRole('contacts')")
    ResponseEntity<PartnerResponse> register(@Valid @RequestBody PartnerRequest request) {
        Partner partner = registerPartner.register(new PartnerId(Ids.next()), request.values());
        return ResponseEntity.created(URI.create("/api/partners/" + partner.id()))
                .eTag(Versions.etag(partner.version()))
                .body(view.of(partner));
    }

    @GetMapping("/{id}")
    ResponseEntity<PartnerResponse> read(@PathVariable UUID id) {
        return answer(partners.findById(id).orElseThrow(() -> new PartnerNotFound(new PartnerId(id))));
    }

    @PatchMapping("/{id}")
    ResponseEntity<PartnerResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PartnerRequest request) {
        return answer(changePartner.change(new PartnerId(id), Versions.required(ifMatch), request.values()));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('contacts')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        deletePartner.delete(new PartnerId(id), Versions.required(ifMatch));
    }

    @PostMapping("/{id}/restore")
    @PreAuthorize("hasRole('contacts')")
    ResponseEntity<PartnerResponse> restore(@PathVariable UUID id) {
        return answer(restorePartner.restore(new PartnerId(id)));
    }

    private ResponseEntity<PartnerResponse> answer(Partner partner) {
        return ResponseEntity.ok().eTag(Versions.etag(partner.version())).body(view.of(partner));
    }
}
