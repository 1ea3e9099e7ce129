package kaw.telephony.dial;

import java.time.LocalTime;
import java.util.List;

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
     */
    record Attempt(String number, LocalTime time, int lastMinute) {}

    /** All of them, in the order they are asked. */
    static List<DialRule> of(DialProperties properties) {
        LocalTime from = properties.from() == null ? LocalTime.MIN : properties.from();
        LocalTime until = properties.until() == null ? LocalTime.MAX : properties.until();
        return List.of(
                rule("switched-off", attempt -> properties.enabled()),
                rule("destination", attempt -> begins(attempt.number(), properties.destinations())),
                rule("barred", attempt -> !begins(attempt.number(), properties.barred())),
                rule(
                        "hours",
                        attempt -> !attempt.time().isBefore(from)
                                && !attempt.time().isAfter(until)),
                rule("rate", attempt -> attempt.lastMinute() < properties.perMinute()));
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
