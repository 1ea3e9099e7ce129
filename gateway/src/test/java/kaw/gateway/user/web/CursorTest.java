package kaw.gateway.user.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kaw.gateway.directory.Person;
import org.junit.jupiter.api.Test;

class CursorTest {

    private final List<Person> five =
            IntStream.rangeClosed(1, 5).mapToObj(CursorTest::person).toList();

    @Test
    void goesThroughAllPages() {
        Cursor first = Cursor.of(five, null, 2);
        Cursor second = Cursor.of(five, first.next(), 2);
        Cursor third = Cursor.of(five, second.next(), 2);

        assertThat(first.people()).extracting(Person::id).containsExactly("1", "2");
        assertThat(second.people()).extracting(Person::id).containsExactly("3", "4");
        assertThat(third.people()).extracting(Person::id).containsExactly("5");
        assertThat(third.next()).isNull();
    }

    @Test
    void leavesNobodyOutWhenTheOneItStoodAtIsGone() {
        assertThat(Cursor.of(five, "deleted", 10).people()).hasSize(5);
    }

    @Test
    void endsAfterTheLastPage() {
        assertThat(Cursor.of(five, "5", 2).people()).isEmpty();
        assertThat(Cursor.of(five, "5", 2).next()).isNull();
    }

    private static Person person(int number) {
        return new Person("" + number, "l" + number, "N" + number, true, Set.of(), Set.of(), false, null);
    }
}
