package kaw.samples.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;

/**
 * Fills a running, still empty box: groups, people, lists, fields with access, and 5,000 cards. Usage:
 * {@code Demo DATA-FOLDER PASSWORD}; the password is given to every person of the demo.
 */
public final class Demo {

    private static final int CARDS = 5_000;

    private Demo() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: Demo DATA-FOLDER PASSWORD");
            System.exit(2);
        }
        Path data = Path.of(args[0]);
        // As the first administrator, so that the cards' history names a person.
        String password = Files.readString(data.resolve("admin-password")).strip();
        try (BoxApi api = BoxApi.ofUser(BoxAddress.of(data), "admin", password)) {
            if (!api.get("/api/fields").get("items").isEmpty()) {
                System.out.println("The box has fields already: the demo was left out.");
                return;
            }
            Map<String, String> groups = groups(api);
            new DemoSchema(api).define(groups);
            people(api, groups, args[1]);
            System.out.println("demo cards: " + new DemoCards(api).load(CARDS));
        }
    }

    private static Map<String, String> groups(BoxApi api) {
        Map<String, String> ids = new HashMap<>();
        for (String name : DemoStaff.GROUPS) {
            ids.put(
                    name,
                    api.post("/api/groups", Map.of("name", name, "members", List.of()))
                            .get("id")
                            .asString());
        }
        return ids;
    }

    private static void people(BoxApi api, Map<String, String> groups, String password) {
        for (DemoStaff.Person person : DemoStaff.PEOPLE) {
            api.post(
                    "/api/users",
                    Map.of(
                            "login", person.login(),
                            "name", person.name(),
                            "password", password,
                            "reports", person.reports(),
                            "contacts", person.contacts(),
                            "tasks", person.tasks(),
                            "admin", false,
                            "groups", person.groups().stream().map(groups::get).toList()));
        }
    }
}
