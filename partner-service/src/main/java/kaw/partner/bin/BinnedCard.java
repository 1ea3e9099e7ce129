package kaw.partner.bin;

import java.time.Instant;
import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;
import kaw.platform.security.UserId;

/** A deleted card. */
public record BinnedCard(PartnerId id, CardValues values, Instant createdAt, Instant deletedAt, UserId deletedBy) {}
