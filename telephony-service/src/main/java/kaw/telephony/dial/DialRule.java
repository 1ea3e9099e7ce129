package kaw.telephony.dial;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A rule a number to dial has to pass. */
interface DialRule {

    /** What people are told when it refuses. */
    String name();

    boolean allows(Attempt attempt);

    /**
     * Someone wants to dial.
     *
     * @param number E.164
     * @param time of day in the organisation's time zone
     * @param lastMinute how often the user dialled within the last minute
     * @param open how many outside calls of the user go on
     * @param groups the user's
     */
    record Attempt(String number, LocalTime time, int lastMinute, int open, Set<String> groups) {}

    /** All of them, in the order they are asked. */
    static List<DialRule> of(DialProperties properties) {
        LocalTime from = properties.from() == null ? LocalTime.MIN : properties.from();
        LocalTime until = properties.until() == null ? LocalTime.MAX : properties.until();
        return List.of(
                rule("switched-off", attempt -> properties.enabled()),
                rule("destination", attempt -> begins(attempt.number(), destinations(properties, attempt.groups()))),
                rule("barred", attempt -> !begins(attempt.number(), properties.barred())),
                rule(
                        "hours",
                        attempt -> !attempt.time().isBefore(from)
                                && !attempt.time().isAfter(until)),
                rule("rate", attempt -> attempt.lastMinute() < properties.perMinute()),
                rule("concurrent", attempt -> attempt.open() < properties.concurrent()));
    }

    private static List<String> destinations(DialProperties properties, Set<String> groups) {
        Map<String, List<String>> further =
                properties.groupDestinations() == null ? Map.of() : properties.groupDestinations();
        return Stream.concat(
                        properties.destinations().stream(),
                        groups.stream().flatMap(group -> further.getOrDefault(group, List.of()).stream()))
                .toList();
    }

    private static boolean begins(String number, List<String> beginnings) {
        return beginnings.stream().anyMatch(number::startsWith);
    }

    private static DialRule rule(String name, java.util.function.Predicate<Attempt> allows) {
        return new DialRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean allows(Attempt attempt) {
                return allows.test(attempt);
            }
        };
    }
}
