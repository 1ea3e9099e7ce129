package kaw.partner.card;

import java.util.List;

/**
 * Values of a card were changed.
 *
 * @param version of the card after the change
 * @param changes at least one
 * @param values all of the card's values after the change
 */
public record CardChanged(PartnerId id, int version, Stamp stamp, List<FieldChange> changes, CardValues values) {}
