package kaw.schema.snapshot.web;

import kaw.schema.snapshot.RepublishSchema;
import kaw.schema.snapshot.SchemaSnapshot;
import kaw.schema.snapshot.TakeSnapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SnapshotController {
    private final TakeSnapshot take;
    private final RepublishSchema republish;

    SnapshotController(TakeSnapshot take, RepublishSchema republish) {
        this.take = take;
        this.republish = republish;
    }

    @GetMapping("/api/fields/snapshot")
    @PreAuthorize("hasAnyRole('admin', 'service')")
    SchemaSnapshot snapshot() {
        return take.take();
    }

    @PostMapping("/api/fields/republish")
    @PreAuthorize("hasRole('admin')")
    Republished republish() {
        return new Republished(republish.republish());
    }

    /** How many states were published again. */
    record Republished(int count) {}
}
