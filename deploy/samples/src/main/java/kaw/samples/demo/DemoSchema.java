package kaw.samples.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.samples.SampleBase;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;

/** Shapes the demo card: its lists, fields, and what each group may do with them. */
final class DemoSchema {

    private static final Set<String> HIDING = Set.of("Отказ", "Архив");

    private final BoxApi api;

    DemoSchema(BoxApi api) {
        this.api = api;
    }

    void define(Map<String, String> groupIds) {
        Map<String, String> listIds = Map.of(
                "Статусы", list("Статусы", SampleBase.statuses()),
                "Источники", list("Источники", SampleBase.sources()),
                "Менеджеры", list("Менеджеры", SampleBase.managers()),
                "Интересы", list("Интересы", List.of("Доставка", "Опт", "Сервис", "Обучение", "Рассрочка")));
        int order = 0;
        for (DemoField field : DemoField.CARD) {
            order += 10;
            api.post("/api/fields", field.request(order, listIds));
        }
        groupIds.forEach(this::grant);
    }

    private String list(String name, List<String> rows) {
        List<Map<String, Object>> body = new ArrayList<>();
        for (String row : rows) {
            body.add(Map.of("name", row, "order", (body.size() + 1) * 10, "hidesCard", HIDING.contains(row)));
        }
        return api.post("/api/lists", Map.of("name", name, "rows", body))
                .get("id")
                .asString();
    }

    private void grant(String group, String groupId) {
        JsonNode access = api.get("/api/access/" + groupId);
        Map<String, String> levels = DemoField.CARD.stream()
                .collect(Collectors.toMap(
                        DemoField::name, field -> DemoStaff.access(group, field.name()), (a, b) -> a, HashMap::new));
        api.put(
                "/api/access/" + groupId,
                Map.of("levels", levels),
                access.get("version").asInt());
    }
}
