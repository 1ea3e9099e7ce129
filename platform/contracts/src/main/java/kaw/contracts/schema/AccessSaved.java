package kaw.contracts.schema;

import java.util.Map;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * All access levels of one group, by field name; a field that is absent is hidden.
 *
 * @param deleted whether the group is gone, and its levels with it
 */
@EventType(value = "access.saved.v1", topic = Topic.SCHEMA)
public record AccessSaved(String groupId, int version, Map<String, AccessLevel> levels, boolean deleted) {}
