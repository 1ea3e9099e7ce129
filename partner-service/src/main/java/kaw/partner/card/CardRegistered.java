package kaw.partner.card;

/** A card was made by a person or an API client. */
public record CardRegistered(PartnerId id, int version, Stamp stamp, CardValues values) {}
