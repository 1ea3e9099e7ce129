package kaw.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaw.contracts.user.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final Directory directory = new Directory();

    @Test
    void knowsTheLastAdministrator() {
        Person first = person("1", Set.of(Role.ADMIN), null);
        directory.put(first);
        assertThat(directory.isLastAdmin(first)).isTrue();

        directory.put(person("2", Set.of(Role.ADMIN), null));
        assertThat(directory.isLastAdmin(first)).isFalse();
    }

    @Test
    void doesNotCountAdministratorsWhoAreSwitchedOffOrDeleted() {
        Person first = person("1", Set.of(Role.ADMIN), null);
        directory.put(first);
        directory.put(new Person("2", "b", "B", false, Set.of(Role.ADMIN), Set.of(), false, null));
        directory.put(person("3", Set.of(Role.ADMIN), null).asDeleted());

        assertThat(directory.isLastAdmin(first)).isTrue();
    }

    @Test
    void keepsTheNameOfWhoWasDeleted() {
        Person deleted = person("1", Set.of(Role.ADMIN), null).asDeleted();

        assertThat(deleted.name()).isEqualTo("Иванов 1");
        assertThat(deleted.active()).isFalse();
        assertThat(deleted.roles()).isEmpty();
    }

    @Test
    void tellsOnlyOfChanges() {
        List<Person> told = new ArrayList<>();
        directory.onPerson(told::add);

        directory.put(person("1", Set.of(), null));
        directory.put(person("1", Set.of(), null));
        directory.put(person("1", Set.of(Role.TASKS), null));

        assertThat(told).hasSize(2);
    }

    @Test
    void keepsTheLanguageThatEventsDoNotTell() {
        directory.put(person("1", Set.of(), "en"));
        directory.put(person("1", Set.of(Role.TASKS), null));

        assertThat(directory.person("1").orElseThrow().locale()).isEqualTo("en");
    }

    @Test
    void lacksNobodyOfAGroupButThoseDeleted() {
        directory.put(new Person("1", "a", "A", true, Set.of(), Set.of("g"), false, null));
        directory.put(new Person("2", "b", "B", true, Set.of(), Set.of("g"), true, null));

        assertThat(directory.membersOf("g")).containsExactly("1");
    }

    private static Person person(String id, Set<Role> roles, @Nullable String locale) {
        return new Person(id, "login" + id, "Иванов " + id, true, roles, Set.of(), false, locale);
    }
}
