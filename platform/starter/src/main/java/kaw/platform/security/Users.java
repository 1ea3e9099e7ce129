package kaw.platform.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.UserSaved;
import org.jspecify.annotations.Nullable;

/** This instance's copy of all users and groups, following the topic {@code users}. */
public final class Users {

    private final Map<UserId, User> users = new ConcurrentHashMap<>();
    private final Map<GroupId, Group> groups = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Optional<User> find(UserId id) {
        return Optional.ofNullable(users.get(id));
    }

    public Optional<Group> find(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** The name to show for a user, deleted ones too; empty for one never heard of. */
    public Optional<String> name(UserId id) {
        return find(id).map(User::name);
    }

    /** Calls the listener after every change of a user or group, on the thread that reads the topic. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes in what the gateway told; anything else on the topic is of no interest here. */
    public void on(String key, @Nullable Object event) {
        switch (event) {
            case UserSaved saved -> users.put(new UserId(saved.id()), user(saved));
            case GroupSaved saved ->
                groups.put(new GroupId(saved.id()), new Group(new GroupId(saved.id()), saved.name(), saved.deleted()));
            case null, default -> {
                return;
            }
        }
        listeners.forEach(Runnable::run);
    }

    private static User user(UserSaved saved) {
        return new User(
                new UserId(saved.id()),
                saved.login(),
                saved.name(),
                saved.enabled() && !saved.deleted(),
                saved.roles(),
                saved.groups().stream().map(GroupId::new).collect(Collectors.toSet()));
    }
}
