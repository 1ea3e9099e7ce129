package kaw.partner.card;

/** A card was deleted; it can be brought back. */
public record CardDeleted(PartnerId id, int version, Stamp stamp) {}
