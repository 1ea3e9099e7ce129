package kaw.schema.access;

import kaw.contracts.schema.AccessLevel;
import kaw.schema.field.FieldUsage;
import kaw.schema.field.FieldUses;
import org.springframework.stereotype.Component;

/** Tells which groups may see a field. */
@Component
class GroupsUsingField implements FieldUses {
    private final GroupAccesses accesses;

    GroupsUsingField(GroupAccesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public FieldUsage of(String fieldName) {
        return new FieldUsage(accesses.toField(fieldName).stream()
                .map(access -> new FieldUsage.GroupUse(
                        access.getId(), access.state().levels().getOrDefault(fieldName, AccessLevel.HIDDEN)))
                .toList());
    }
}
