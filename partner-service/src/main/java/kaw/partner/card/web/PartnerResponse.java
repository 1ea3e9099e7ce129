package kaw.partner.card.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A card as the caller may see it.
 *
 * @param phones E.164 numbers in the phone fields, by field name
 */
public record PartnerResponse(
        UUID id,
        int version,
        Map<String, Object> values,
        Map<String, List<String>> phones,
        Signed created,
        Signed changed) {

    /**
     * When and by whom something was done.
     *
     * @param by id of the user
     */
    public record Signed(Instant at, String by) {}
}
