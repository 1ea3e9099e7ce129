package kaw.partner.history.web;

import java.util.UUID;
import kaw.partner.card.PartnerId;
import kaw.partner.history.HistoryEntry;
import kaw.partner.history.HistoryPage;
import kaw.partner.history.ReadHistory;
import kaw.platform.problem.BadRequest;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A card's history. */
@RestController
class HistoryController {

    private static final int PAGE = 50;

    private final ReadHistory readHistory;

    HistoryController(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GetMapping("/api/partners/{id}/history")
    Page<HistoryEntry> history(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        HistoryPage page = readHistory.of(new PartnerId(id), cursor == null ? null : version(cursor), PAGE);
        Integer next = page.next();
        return new Page<>(
                page.entries(), next == null ? null : Cursor.of(next.toString()).encode());
    }

    private static int version(String cursor) {
        try {
            return Integer.parseInt(String.valueOf(Cursor.decode(cursor, 1).get(0)));
        } catch (NumberFormatException notOurs) {
            throw new BadRequest("bad-cursor");
        }
    }
}
