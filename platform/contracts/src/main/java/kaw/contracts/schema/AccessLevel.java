package kaw.contracts.schema;

/** What a group may do with a field, from least to most: «не видно», «просмотр», «изменение». */
public enum AccessLevel {
    HIDDEN,
    VIEW,
    EDIT;

    public boolean canView() {
        return this != HIDDEN;
    }

    public boolean canEdit() {
        return this == EDIT;
    }

    /** The more permissive of the two. */
    public AccessLevel or(AccessLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
