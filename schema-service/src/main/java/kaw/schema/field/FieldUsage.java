package kaw.schema.field;

import java.util.List;
import kaw.contracts.schema.AccessLevel;

/**
 * Where a field is used, as far as schema-service knows; how many cards hold a value is known to partner-service.
 *
 * @param groups the groups that may see it
 */
public record FieldUsage(List<GroupUse> groups) {
    /** A group that may see the field. */
    public record GroupUse(String groupId, AccessLevel level) {}
}
