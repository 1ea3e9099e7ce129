package kaw.partner.imports;

import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;

/** A card that was there before the chunk and that one of its rows may mean. */
record ExistingCard(PartnerId id, int version, CardValues values) {}
