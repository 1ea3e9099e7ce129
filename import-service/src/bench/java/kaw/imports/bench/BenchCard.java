package kaw.imports.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kaw.samples.SampleBase;
import kaw.samples.SamplePartner;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;

/** The card the base goes into: those of its twelve fields that the box has not got yet are made. */
final class BenchCard {

    static final List<String> NAMES = List.of(
            "name",
            "company",
            "phone",
            "phone2",
            "email",
            "city",
            "address",
            "status",
            "manager",
            "source",
            "last_contact",
            "comment");

    private static final List<String> TYPES = List.of(
            "TEXT",
            "TEXT",
            "PHONE",
            "PHONE",
            "EMAIL",
            "TEXT",
            "TEXT",
            "DROPDOWN",
            "DROPDOWN",
            "DROPDOWN",
            "DATE",
            "LONG_TEXT");

    private BenchCard() {}

    static void prepare(BoxApi api) {
        List<String> present = StreamSupport.stream(
                        api.get("/api/fields?all=true").get("items").spliterator(), false)
                .map(field -> field.get("name").asString())
                .toList();
        Map<String, List<String>> rows = Map.of(
                "status", SampleBase.statuses(), "manager", SampleBase.managers(), "source", SampleBase.sources());
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            if (!present.contains(name)) {
                Map<String, Object> field = new HashMap<>(Map.of(
                        "name",
                        name,
                        "label",
                        SamplePartner.HEADERS.get(i),
                        "group",
                        "Основное",
                        "type",
                        TYPES.get(i),
                        "order",
                        i + 1,
                        "shown",
                        true,
                        "column",
                        1,
                        "width",
                        1,
                        "inTable",
                        true,
                        "required",
                        false));
                if (rows.containsKey(name)) {
                    field.put("listId", list(api, SamplePartner.HEADERS.get(i), rows.get(name)));
                }
                api.post("/api/fields", field);
            }
        }
    }

    private static String list(BoxApi api, String name, List<String> names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        names.forEach(row -> rows.add(Map.of("name", row, "order", rows.size() + 1, "hidesCard", false)));
        JsonNode made = api.post("/api/lists", Map.of("name", name, "rows", rows));
        return made.get("id").asString();
    }
}
