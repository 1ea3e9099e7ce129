package kaw.platform.kafka;

import kaw.platform.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators what could not be handled, and lets them try it again. */
@RestController
@RequestMapping("/operations/dead-letters")
@PreAuthorize("hasRole('admin')")
class DeadLettersController {

    private final DeadLetters letters;

    DeadLettersController(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    Page<DeadLetter> open() {
        return Page.whole(letters.open());
    }

    @PostMapping("/resend")
    DeadLetters.Resent resend() {
        return letters.resend();
    }
}
