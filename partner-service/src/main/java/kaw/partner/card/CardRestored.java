package kaw.partner.card;

/** A deleted card was brought back as it was. */
public record CardRestored(PartnerId id, int version, Stamp stamp, CardValues values) {}
