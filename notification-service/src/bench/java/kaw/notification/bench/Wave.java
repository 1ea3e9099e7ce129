package kaw.notification.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.platform.Ids;

/**
 * Reminders that are due at one moment, and as many letters that wait for the mail server until then.
 *
 * @param victim the part that is killed while they are on their way
 * @param events what the reminders are of
 * @param partner the card all the letters belong to
 */
record Wave(String victim, int count, Instant due, List<String> events, UUID partner) {

    static Wave plan(String victim, int count, Instant due, People.Person person) {
        UUID partner = Ids.next();
        List<String> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = victim + " " + i;
            events.add(person.planEvent(name, due));
            person.api()
                    .post(
                            "/api/mails",
                            Map.of("partnerId", partner, "to", "bench@example.ru", "subject", name, "text", "x"));
        }
        return new Wave(victim, count, due, events, partner);
    }

    /** How much of the victim's own work is done. */
    int done(Progress progress) {
        return victim.equals("calendar-service") ? progress.given() : progress.notified();
    }

    /** Some of the victim's work is done, some is not; and so it is with the reminders on the whole, and with the letters. */
    boolean isInTheMiddle(Progress progress) {
        return done(progress) > 0
                && progress.given() > 0
                && done(progress) < count
                && progress.notified() < count
                && progress.letters() > 0
                && progress.letters() < count;
    }

    /** Every reminder is notified of, and only whoever died with a letter in hand still holds some. */
    boolean isOver(Progress progress) {
        return progress.given() == count
                && progress.outbox() == 0
                && progress.notified() >= count
                && progress.waiting() == 0;
    }
}
