package kaw.schema.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.platform.problem.Stale;
import kaw.schema.SchemaAggregate;

/** What one group may do with each field; a field without a level is hidden. That of a deleted group stays, empty, and takes no more levels. */
@Entity
@Table(name = "group_access")
public class GroupAccess extends SchemaAggregate<String> {
    /** The version of a group nobody gave access yet. */
    public static final int NEVER_SAVED = 0;

    @Id
    private String groupId;

    private boolean deleted;

    @ElementCollection
    @CollectionTable(name = "group_access_level", joinColumns = @JoinColumn(name = "group_id"))
    @MapKeyColumn(name = "field_name")
    @Column(name = "access_level")
    @Enumerated(EnumType.STRING)
    private Map<String, AccessLevel> levels = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected GroupAccess() {
        // Hibernate fills the fields.
    }

    private GroupAccess(String groupId) {
        this.groupId = groupId;
    }

    /** The first access of a group. */
    static GroupAccess give(String groupId, Map<String, AccessLevel> levels) {
        GroupAccess access = new GroupAccess(groupId);
        access.put(levels);
        access.register(new AccessChanged(access));
        return access;
    }

    void change(int expectedVersion, Map<String, AccessLevel> changed) {
        if (deleted) {
            throw new GroupNotFound(groupId);
        }
        if (version() != expectedVersion) {
            throw new Stale(Map.of("current", state()));
        }
        if (put(changed)) {
            register(new AccessChanged(this));
        }
    }

    /** Takes everything away; the group is gone. */
    void remove() {
        if (!deleted) {
            deleted = true;
            levels.clear();
            register(new AccessChanged(this));
        }
    }

    private boolean put(Map<String, AccessLevel> wanted) {
        Map<String, AccessLevel> next = new HashMap<>(wanted);
        next.values().removeIf(level -> level == AccessLevel.HIDDEN);
        boolean different = !next.equals(levels);
        levels.keySet().retainAll(next.keySet());
        levels.putAll(next);
        return different;
    }

    /** The whole state, as others are told of it. */
    public AccessSaved state() {
        return new AccessSaved(groupId, version(), Map.copyOf(levels), deleted);
    }

    @Override
    public String getId() {
        return groupId;
    }

    boolean isDeleted() {
        return deleted;
    }
}
