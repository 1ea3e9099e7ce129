package kaw.partner.history.web;

import java.util.UUID;
import kaw.partner.card.PartnerId;
import kaw.partner.history.HistoryEntry;
import kaw.partner.history.HistoryPage;
import kaw.partner.history.HistoryPlace;
import kaw.partner.history.ReadHistory;
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
        HistoryPage page = readHistory.of(new PartnerId(id), cursor == null ? HistoryPlace.START : place(cursor), PAGE);
        return new Page<>(page.entries(), page.next() == null ? null : cursor(page.next()));
    }

    private static String cursor(HistoryPlace place) {
        return Cursor.of(
                        Integer.toString(place.version()),
                        place.file() == null ? null : place.file().toString())
                .encode();
    }

    private static HistoryPlace place(String text) {
        Cursor cursor = Cursor.decode(text, 2);
        return new HistoryPlace((int) cursor.number(0), cursor.get(1) == null ? null : cursor.id(1));
    }
}
