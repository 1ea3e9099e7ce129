package kaw.gateway.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import org.springframework.stereotype.Component;

/** Every user and group this gateway knows of, deleted ones included, in memory. */
@Component
public class Directory {

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, Group> groups = new ConcurrentHashMap<>();
    private final List<Consumer<Person>> personListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Everyone, those deleted too. */
    public Collection<Person> people() {
        return List.copyOf(people.values());
    }

    /** Every group, those deleted too. */
    public Collection<Group> groups() {
        return List.copyOf(groups.values());
    }

    public Set<String> membersOf(String group) {
        return people.values().stream()
                .filter(person -> !person.deleted() && person.groups().contains(group))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person is the only administrator left. */
    public boolean isLastAdmin(Person person) {
        return person.isAdmin()
                && people.values().stream()
                        .noneMatch(other -> other.isAdmin() && !other.id().equals(person.id()));
    }

    /** Takes in the newest state of a user. */
    public void put(Person person) {
        Person before = people.get(person.id());
        Person now = person.withLocaleOf(before);
        if (!now.equals(before)) {
            people.put(now.id(), now);
            personListeners.forEach(listener -> listener.accept(now));
            changed();
        }
    }

    /** Takes in the newest state of a group. */
    public void put(Group group) {
        if (!group.equals(groups.put(group.id(), group))) {
            changed();
        }
    }

    /** Takes in a state that may be older than what is known already. */
    public void putIfUnknown(Person person) {
        if (!people.containsKey(person.id())) {
            put(person);
        }
    }

    /** Takes in a state that may be older than what is known already. */
    public void putIfUnknown(Group group) {
        if (!groups.containsKey(group.id())) {
            put(group);
        }
    }

    /** The roles that a set of groups gives. */
    Set<Role> rolesOf(Set<String> groupIds) {
        return groupIds.stream()
                .map(groups::get)
                .filter(group -> group != null && !group.deleted())
                .flatMap(group -> group.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasGroup(String id) {
        Group group = groups.get(id);
        return group != null && !group.deleted();
    }

    /** Is told of every user whose state has changed. */
    public void onPerson(Consumer<Person> listener) {
        personListeners.add(listener);
    }

    /** Is told that something has changed. */
    public void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    private void changed() {
        changeListeners.forEach(Runnable::run);
    }
}
