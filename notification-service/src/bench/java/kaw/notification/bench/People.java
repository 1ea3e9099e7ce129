package kaw.notification.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaw.platform.Ids;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;

/** Users made for a measurement, who each ask the box's API themselves. */
final class People {

    private static final String PASSWORD = "Bench-2026-kaw";

    private People() {}

    /** Someone with an id to set events for. */
    record Person(String id, BoxApi api) {

        /** Plans an event of their own for the day after its reminder; answers with its id. */
        String planEvent(String text, Instant remindAt) {
            return api.post(
                            "/api/events",
                            Map.of(
                                    "text",
                                    text,
                                    "startsAt",
                                    remindAt.plus(1, ChronoUnit.DAYS),
                                    "remindAt",
                                    remindAt,
                                    "assignee",
                                    id))
                    .get("id")
                    .asString();
        }
    }

    static List<Person> make(BoxAddress address, BoxApi administrator, int count) {
        List<Person> people = new ArrayList<>();
        String run = Ids.next().toString().substring(9, 18).replace("-", "");
        for (int i = 0; i < count; i++) {
            String login = "bench" + run + i;
            String id = administrator
                    .post(
                            "/api/users",
                            Map.of(
                                    "login",
                                    login,
                                    "name",
                                    "Bench " + i,
                                    "password",
                                    PASSWORD,
                                    "reports",
                                    false,
                                    "contacts",
                                    false,
                                    "tasks",
                                    false,
                                    "admin",
                                    false,
                                    "groups",
                                    List.of()))
                    .get("id")
                    .asString();
            people.add(new Person(id, BoxApi.ofUser(address, login, PASSWORD)));
        }
        return people;
    }
}
