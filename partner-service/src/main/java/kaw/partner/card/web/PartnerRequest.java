package kaw.partner.card.web;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants a card to hold.
 *
 * @param values by field name; in a change only the changed ones, null to clear
 */
public record PartnerRequest(@NotNull Map<String, @Nullable Object> values) {}
