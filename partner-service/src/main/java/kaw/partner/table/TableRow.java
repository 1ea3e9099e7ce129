package kaw.partner.table;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One card in the table.
 *
 * @param values of the columns shown, by field name
 * @param phones E.164 numbers in the phone columns shown, by field name
 */
public record TableRow(UUID id, int version, Map<String, Object> values, Map<String, List<String>> phones) {}
