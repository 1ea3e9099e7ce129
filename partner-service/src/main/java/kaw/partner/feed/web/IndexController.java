package kaw.partner.feed.web;

import kaw.partner.feed.IndexCare;
import kaw.partner.feed.IndexStatus;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partners/index")
@PreAuthorize("hasRole('admin')")
class IndexController {

    private final IndexCare care;

    IndexController(IndexCare care) {
        this.care = care;
    }

    @GetMapping
    IndexStatus status() {
        return care.status();
    }

    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IndexStatus rebuild() {
        care.rebuild();
        return care.status();
    }
}
