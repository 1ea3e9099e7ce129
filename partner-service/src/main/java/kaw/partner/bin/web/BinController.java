package kaw.partner.bin.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaw.partner.bin.BinnedCard;
import kaw.partner.bin.BinnedCards;
import kaw.partner.card.PartnerId;
import kaw.partner.card.PurgePartners;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.security.Users;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The recycle bin, for administrators; a card is brought back by {@code POST /api/partners/{id}/restore}. */
@RestController
@RequestMapping("/api/partners/bin")
@PreAuthorize("hasRole('admin')")
class BinController {

    private static final int PAGE = 50;
    private static final int LONGEST_SEARCH = 200;

    private final BinnedCards bin;
    private final PurgePartners purgePartners;
    private final FieldAccess access;
    private final Users users;

    BinController(BinnedCards bin, PurgePartners purgePartners, FieldAccess access, Users users) {
        this.bin = bin;
        this.purgePartners = purgePartners;
        this.access = access;
        this.users = users;
    }

    /** The cards to purge. */
    record PurgeRequest(@NotEmpty @Size(max = 200) Set<UUID> ids) {}

    /** The cards that are gone now; others of those asked for were not in the bin. */
    record Purged(List<UUID> ids) {}

    @GetMapping
    @Operation(summary = "Deleted cards, the latest first")
    Page<BinnedCardResponse> list(
            @RequestParam(defaultValue = "") @Size(max = LONGEST_SEARCH) String search,
            @RequestParam(required = false) @Nullable String cursor) {
        List<BinnedCard> found = bin.after(cursor == null ? null : place(cursor), search, PAGE + 1);
        VisibleFields view = access.view();
        return Page.of(found, PAGE, BinController::cursor).map(card -> response(card, view));
    }

    @PostMapping("/purge")
    @Operation(summary = "Delete cards of the bin for good, with their history, files and all else; cannot be undone")
    Purged purge(@Valid @RequestBody PurgeRequest request) {
        List<PartnerId> ids = request.ids().stream().map(PartnerId::new).toList();
        return new Purged(
                purgePartners.purge(ids).stream().map(PartnerId::value).toList());
    }

    private BinnedCardResponse response(BinnedCard card, VisibleFields view) {
        String by = card.deletedBy().value();
        return new BinnedCardResponse(
                card.id().value(),
                view.of(card.values().asMap()),
                card.createdAt(),
                card.deletedAt(),
                new BinnedCardResponse.Person(by, users.name(card.deletedBy()).orElse(by)));
    }

    private static Cursor cursor(BinnedCard last) {
        return Cursor.of(last.deletedAt().toString(), last.id().toString());
    }

    private static BinnedCards.Place place(String text) {
        Cursor cursor = Cursor.decode(text, 2);
        return new BinnedCards.Place(cursor.time(0), new PartnerId(cursor.id(1)));
    }
}
