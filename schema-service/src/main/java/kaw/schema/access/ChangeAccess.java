package kaw.schema.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.platform.problem.Stale;
import kaw.schema.Wording;
import kaw.schema.field.CardField;
import kaw.schema.field.CardFields;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a group may do with each field. */
@Service
public class ChangeAccess {
    private final GroupAccesses accesses;
    private final CardFields fields;

    ChangeAccess(GroupAccesses accesses, CardFields fields) {
        this.accesses = accesses;
        this.fields = fields;
    }

    /**
     * Replaces all levels of the group.
     *
     * @param levels by field name; a field that is absent becomes hidden
     */
    @Transactional
    public AccessSaved change(UUID groupId, int expectedVersion, @Nullable Map<String, @Nullable AccessLevel> levels) {
        Map<String, AccessLevel> wanted = read(levels);
        Optional<GroupAccess> known = accesses.findById(groupId.toString());
        known.ifPresent(access -> access.change(expectedVersion, wanted));
        if (known.isEmpty() && expectedVersion != GroupAccess.NEVER_SAVED) {
            throw new Stale();
        }
        try {
            return accesses.saveAndFlush(known.orElseGet(() -> GroupAccess.give(groupId.toString(), wanted)))
                    .state();
        } catch (DataIntegrityViolationException givenMeanwhile) {
            throw new Stale();
        }
    }

    private Map<String, AccessLevel> read(@Nullable Map<String, @Nullable AccessLevel> levels) {
        Wording wording = new Wording();
        Set<String> names = fields.inCardOrder().stream().map(CardField::name).collect(Collectors.toSet());
        Map<String, AccessLevel> read = new HashMap<>();
        if (levels == null) {
            wording.error("levels", "required");
        } else {
            new TreeMap<>(levels).forEach((name, level) -> {
                if (!names.contains(name)) {
                    wording.error("levels." + name, "unknown-field");
                } else if (level == null) {
                    wording.error("levels." + name, "required");
                } else {
                    read.put(name, level);
                }
            });
        }
        wording.check();
        return read;
    }
}
