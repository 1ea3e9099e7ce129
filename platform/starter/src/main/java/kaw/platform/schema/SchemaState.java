package kaw.platform.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.ListSaved;
import kaw.platform.security.GroupId;

/** The schema at one moment; never changes, so whoever holds it sees one consistent shape. */
record SchemaState(
        List<Field> fields,
        Map<String, Field> fieldsByName,
        Map<UUID, PartnerList> lists,
        Map<String, Map<String, AccessLevel>> levelsByGroup,
        Map<String, Integer> versions) {

    static final SchemaState EMPTY = new SchemaState(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private static final Comparator<Field> CARD_ORDER =
            Comparator.comparingInt(Field::order).thenComparing(Field::id);

    SchemaState with(FieldSaved saved) {
        String key = "field:" + saved.id();
        if (isPast(key, saved.version())) {
            return this;
        }
        Map<UUID, Field> byId = new HashMap<>();
        fields.forEach(field -> byId.put(field.id(), field));
        if (saved.deleted()) {
            byId.remove(saved.id());
        } else {
            byId.put(saved.id(), Field.of(saved));
        }
        List<Field> ordered = byId.values().stream().sorted(CARD_ORDER).toList();
        Map<String, Field> byName = LinkedHashMap.newLinkedHashMap(ordered.size());
        ordered.forEach(field -> byName.put(field.name(), field));
        return new SchemaState(
                ordered,
                Collections.unmodifiableMap(byName),
                lists,
                levelsByGroup,
                replaced(versions, key, saved.version()));
    }

    SchemaState with(ListSaved saved) {
        String key = "list:" + saved.id();
        return isPast(key, saved.version())
                ? this
                : new SchemaState(
                        fields,
                        fieldsByName,
                        replaced(lists, saved.id(), PartnerList.of(saved)),
                        levelsByGroup,
                        replaced(versions, key, saved.version()));
    }

    SchemaState with(AccessSaved saved) {
        String key = "access:" + saved.groupId();
        if (isPast(key, saved.version())) {
            return this;
        }
        Map<String, AccessLevel> levels = saved.deleted() ? Map.of() : Map.copyOf(saved.levels());
        return new SchemaState(
                fields,
                fieldsByName,
                lists,
                replaced(levelsByGroup, saved.groupId(), levels),
                replaced(versions, key, saved.version()));
    }

    /** After a lost connection the topic is read again from its beginning: rights taken away must not come back meanwhile. */
    private boolean isPast(String key, int version) {
        return version < versions.getOrDefault(key, 0);
    }

    AccessLevel level(Set<GroupId> groups, Field field) {
        AccessLevel most = AccessLevel.HIDDEN;
        if (field.shown()) {
            for (GroupId group : groups) {
                Map<String, AccessLevel> levels = levelsByGroup.getOrDefault(group.value(), Map.of());
                most = most.or(levels.getOrDefault(field.name(), AccessLevel.HIDDEN));
            }
        }
        return most;
    }

    private static <K, V> Map<K, V> replaced(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return Map.copyOf(changed);
    }
}
