package kaw.partner.card;

/**
 * A deleted card is gone for good; what was kept because of it goes in the same transaction.
 *
 * @param values it had when it was deleted
 */
public record CardPurged(PartnerId id, Stamp stamp, CardValues values) {}
