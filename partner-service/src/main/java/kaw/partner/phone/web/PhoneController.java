package kaw.partner.phone.web;

import kaw.partner.card.web.PartnerResponse;
import kaw.partner.card.web.PartnerView;
import kaw.partner.phone.FindByPhone;
import kaw.platform.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards by phone number. */
@RestController
class PhoneController {

    private static final int LIMIT = 50;

    private final FindByPhone findByPhone;
    private final PartnerView view;

    PhoneController(FindByPhone findByPhone, PartnerView view) {
        this.findByPhone = findByPhone;
        this.view = view;
    }

    @GetMapping("/api/partners/by-phone")
    Page<PartnerResponse> byPhone(@RequestParam String phone) {
        return Page.whole(findByPhone.find(phone, LIMIT).stream().map(view::of).toList());
    }
}
