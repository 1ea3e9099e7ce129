package kaw.gateway.user;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Person;
import org.springframework.stereotype.Component;

/** Finds users: every word must be somewhere in the name or the login. */
@Component
public class FindUsers {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Directory directory;

    FindUsers(Directory directory) {
        this.directory = directory;
    }

    /** Those who are not deleted, by name. */
    public List<Person> run(String search) {
        List<String> words = Arrays.stream(search.toLowerCase(RUSSIAN).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Comparator<Object> alphabet = Collator.getInstance(RUSSIAN)::compare;
        return directory.people().stream()
                .filter(person -> !person.deleted())
                .filter(person -> words.stream().allMatch(text(person)::contains))
                .sorted(Comparator.comparing(Person::name, alphabet).thenComparing(Person::id))
                .toList();
    }

    private static String text(Person person) {
        return (person.name() + " " + person.login()).toLowerCase(RUSSIAN);
    }
}
