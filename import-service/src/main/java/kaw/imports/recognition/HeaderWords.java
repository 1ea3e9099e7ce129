package kaw.imports.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words partner bases use for their columns, and which of them mean the same. */
public final class HeaderWords {

    /**
     * What a heading means.
     *
     * @param concept the same for all words of one meaning
     * @param ordinal which of several columns of the meaning it is, 1 for the first or only one
     */
    public record Meaning(String concept, int ordinal) {}

    private static final List<List<String>> GROUPS = List.of(
            List.of(
                    "name",
                    "название",
                    "наименование",
                    "фио",
                    "полное имя",
                    "контакт",
                    "контактное лицо",
                    "клиент",
                    "партнер",
                    "full name",
                    "contact",
                    "contact name",
                    "client",
                    "customer",
                    "partner"),
            List.of("first name", "имя", "firstname"),
            List.of("last name", "фамилия", "surname", "lastname"),
            List.of("patronymic", "отчество", "middle name"),
            List.of(
                    "company",
                    "компания",
                    "организация",
                    "фирма",
                    "предприятие",
                    "юрлицо",
                    "название компании",
                    "organization",
                    "organisation",
                    "company name"),
            List.of(
                    "phone",
                    "телефон",
                    "тел",
                    "номер телефона",
                    "контактный телефон",
                    "телефонный номер",
                    "tel",
                    "telephone",
                    "phone number"),
            List.of(
                    "mobile",
                    "мобильный",
                    "мобильный телефон",
                    "моб",
                    "моб тел",
                    "моб телефон",
                    "сотовый",
                    "сотовый телефон",
                    "mobile phone",
                    "cell",
                    "cell phone"),
            List.of(
                    "email",
                    "e mail",
                    "mail",
                    "почта",
                    "эл почта",
                    "электронная почта",
                    "адрес электронной почты",
                    "email address",
                    "имейл",
                    "мейл"),
            List.of("city", "город", "населенный пункт", "town"),
            List.of("region", "регион", "область", "край", "state"),
            List.of("country", "страна"),
            List.of("address", "адрес", "street address"),
            List.of("zip", "индекс", "почтовый индекс", "postal code", "zip code", "postcode"),
            List.of("status", "статус", "состояние", "стадия", "этап", "stage", "deal stage"),
            List.of("manager", "менеджер", "ответственный", "куратор", "owner", "lead owner", "responsible"),
            List.of("source", "источник", "канал", "lead source"),
            List.of(
                    "comment",
                    "комментарий",
                    "комментарии",
                    "примечание",
                    "примечания",
                    "заметка",
                    "заметки",
                    "comments",
                    "note",
                    "notes",
                    "remark",
                    "remarks"),
            List.of("last contact", "последний контакт", "дата последнего контакта", "last contacted"),
            List.of("birthday", "дата рождения", "день рождения", "др", "birth date", "date of birth"),
            List.of("site", "сайт", "веб сайт", "website", "web site", "web", "url"),
            List.of("position", "должность", "job title", "title"),
            List.of("inn", "инн"),
            List.of("kpp", "кпп"),
            List.of("ogrn", "огрн"),
            List.of("gender", "пол", "sex"),
            List.of("date", "дата"),
            List.of("amount", "сумма", "sum"),
            List.of("number", "номер", "n", "no", "пп", "п п", "index", "id"));

    private static final Map<String, String> CONCEPTS = concepts();
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)\\s*(\\d{1,2})");

    private HeaderWords() {}

    private static Map<String, String> concepts() {
        Map<String, String> concepts = new HashMap<>();
        for (List<String> group : GROUPS) {
            group.forEach(word -> concepts.put(word, group.getFirst()));
        }
        return Map.copyOf(concepts);
    }

    /** A heading without case, punctuation, and the dots of ё: what has the same plain form is the same heading. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What a heading means, if the word is known. */
    public static Optional<Meaning> meaning(String heading) {
        String plain = plain(heading);
        String concept = CONCEPTS.get(plain);
        if (concept != null) {
            return Optional.of(new Meaning(concept, 1));
        }
        Matcher numbered = NUMBERED.matcher(plain);
        String base = numbered.matches() ? CONCEPTS.get(numbered.group(1).strip()) : null;
        return base == null ? Optional.empty() : Optional.of(new Meaning(base, Integer.parseInt(numbered.group(2))));
    }
}
