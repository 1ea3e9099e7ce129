package kaw.samples.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of the demo card as schema-service's API takes it. */
record DemoField(
        String name,
        String label,
        String group,
        String type,
        @Nullable String list,
        int column,
        int width,
        boolean inTable,
        boolean required,
        @Nullable String hint) {

    private static final String MAIN = "Основное";
    private static final String CONTACTS = "Контакты";
    private static final String WORK = "Работа с клиентом";

    /** The demo card in its order. */
    static final List<DemoField> CARD = List.of(
            new DemoField("name", "Название", MAIN, "TEXT", null, 1, 2, true, true, "Фамилия, имя и отчество"),
            new DemoField("company", "Компания", MAIN, "TEXT", null, 3, 1, true, false, null),
            new DemoField("turnover", "Оборот в год, ₽", MAIN, "NUMBER", null, 1, 1, false, false, null),
            new DemoField("phone", "Телефон", CONTACTS, "PHONE", null, 1, 1, true, false, "+7 911 111-11-11"),
            new DemoField("phone2", "Телефон 2", CONTACTS, "PHONE", null, 2, 1, false, false, null),
            new DemoField("email", "Email", CONTACTS, "EMAIL", null, 3, 1, true, false, null),
            new DemoField("city", "Город", CONTACTS, "TEXT", null, 1, 1, true, false, null),
            new DemoField("address", "Адрес", CONTACTS, "TEXT", null, 2, 2, false, false, "Улица и дом"),
            new DemoField("site", "Сайт", CONTACTS, "LINK", null, 1, 1, false, false, null),
            new DemoField("status", "Статус", WORK, "DROPDOWN", "Статусы", 1, 1, true, false, null),
            new DemoField("manager", "Менеджер", WORK, "DROPDOWN", "Менеджеры", 2, 1, true, false, null),
            new DemoField("source", "Источник", WORK, "DROPDOWN", "Источники", 3, 1, true, false, null),
            new DemoField("last_contact", "Последний контакт", WORK, "DATE", null, 1, 1, true, false, null),
            new DemoField("next_call", "Следующий звонок", WORK, "DATE_TIME", null, 2, 1, false, false, null),
            new DemoField("vip", "Особые условия", WORK, "YES_NO", null, 3, 1, false, false, null),
            new DemoField("comment", "Комментарий", WORK, "LONG_TEXT", null, 1, 3, false, false, null),
            new DemoField("interests", "Интересы", WORK, "CHECKBOXES", "Интересы", 1, 3, false, false, null));

    /** The fields that the columns of the sample base go to. */
    static final List<String> OF_SAMPLE_COLUMNS = List.of(
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

    Map<String, Object> request(int order, Map<String, String> listIds) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name", name,
                "label", label,
                "group", group,
                "type", type,
                "order", order,
                "shown", true,
                "column", column,
                "width", width,
                "inTable", inTable,
                "required", required));
        if (list != null) {
            request.put("listId", listIds.get(list));
        }
        if (hint != null) {
            request.put("hint", hint);
        }
        return request;
    }
}
