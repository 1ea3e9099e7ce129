package kaw.samples.demo;

import java.util.List;

/** The people and groups of the demo centre. */
final class DemoStaff {

    static final String FIRST_LINE = "Первая линия";
    static final String SALES = "Продажи";
    static final String QUALITY = "Контроль качества";

    /** Someone who works in the centre. */
    record Person(String login, String name, List<String> groups, boolean reports, boolean contacts, boolean tasks) {}

    static final List<String> GROUPS = List.of(FIRST_LINE, SALES, QUALITY);

    static final List<Person> PEOPLE = List.of(
            agent("belova", "Белова Ирина Олеговна", FIRST_LINE),
            agent("ershova", "Ершова Анна Павловна", FIRST_LINE),
            agent("zimin", "Зимин Олег Игоревич", FIRST_LINE),
            agent("krylova", "Крылова Мария Львовна", FIRST_LINE),
            agent("nazarov", "Назаров Илья Романович", FIRST_LINE),
            seller("gromov", "Громов Павел Андреевич"),
            seller("soboleva", "Соболева Дарья Юрьевна"),
            seller("tikhonov", "Тихонов Егор Викторович"),
            seller("tsvetkov", "Цветков Роман Сергеевич"),
            new Person("ushakova", "Ушакова Вера Николаевна", List.of(QUALITY), true, false, true),
            new Person("savelev", "Савельев Юрий Борисович", List.of(FIRST_LINE, SALES, QUALITY), true, true, true));

    private DemoStaff() {}

    private static Person agent(String login, String name, String group) {
        return new Person(login, name, List.of(group), false, false, true);
    }

    private static Person seller(String login, String name) {
        return new Person(login, name, List.of(SALES), true, true, true);
    }

    /** What a group may do with a field: the first line works the contact, sales the deal, quality control looks on. */
    static String access(String group, String field) {
        return switch (group) {
            case SALES -> "EDIT";
            case QUALITY -> field.equals("turnover") ? "HIDDEN" : "VIEW";
            default ->
                switch (field) {
                    case "turnover", "vip" -> "HIDDEN";
                    case "manager", "source", "name", "company" -> "VIEW";
                    default -> "EDIT";
                };
        };
    }
}
