package kaw.notification.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everyone's rights as last heard, to tell whose changed by an event. */
@Component
public class Rights {
    private final Map<UserId, OfUser> users = new ConcurrentHashMap<>();
    private final Map<String, OfGroup> groups = new ConcurrentHashMap<>();

    /** Takes in a user's state; true if their rights are others than were heard before. */
    public boolean changed(UserSaved saved) {
        OfUser now = new OfUser(
                saved.roles().contains(Role.ADMIN),
                Set.copyOf(saved.roles()),
                Set.copyOf(saved.groups()),
                saved.enabled() && !saved.deleted());
        OfUser before = users.put(new UserId(saved.id()), now);
        return !now.equals(before);
    }

    /** Takes in a group's access; the users whose rights are others by it. */
    public Set<UserId> changed(AccessSaved saved) {
        Map<String, AccessLevel> levels = saved.deleted() ? Map.of() : Map.copyOf(saved.levels());
        @Nullable OfGroup before = groups.get(saved.groupId());
        if (before != null && saved.version() < before.version()) {
            return Set.of();
        }
        groups.put(saved.groupId(), new OfGroup(saved.version(), levels));
        boolean same = levels.equals(before == null ? Map.of() : before.levels());
        return same ? Set.of() : members(saved.groupId());
    }

    /** An administrator sees all fields anyway. */
    private Set<UserId> members(String groupId) {
        return users.entrySet().stream()
                .filter(user -> user.getValue().groups().contains(groupId)
                        && !user.getValue().admin())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Someone with a window, whose rights follow what is heard of them.
     *
     * @param adminByToken what their token says, for as long as nothing was heard of them
     */
    public Viewer viewer(UserId id, boolean adminByToken) {
        return new Viewer() {
            @Override
            public UserId id() {
                return id;
            }

            @Override
            public boolean isAdmin() {
                OfUser known = users.get(id);
                return known == null ? adminByToken : known.admin();
            }

            @Override
            public boolean isActive() {
                OfUser known = users.get(id);
                return known == null || known.active();
            }
        };
    }

    private record OfUser(boolean admin, Set<Role> roles, Set<String> groups, boolean active) {}

    private record OfGroup(int version, Map<String, AccessLevel> levels) {}
}
