package kaw.partner.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the index takes of a card.
 *
 * @param values as in the card's JSON document, by field name
 * @param phones E.164 numbers found in the phone fields, by field name
 */
public record CardDocument(UUID id, Instant created, Map<String, Object> values, Map<String, List<String>> phones) {}
