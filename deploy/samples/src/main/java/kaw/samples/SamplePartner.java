package kaw.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * One partner of the sample base; texts are empty, never null, where the partner has no such thing.
 *
 * @param phone ten digits after +7, unique within a base
 * @param lastContact not after {@link SampleBase#LAST_DAY}
 */
public record SamplePartner(
        String name,
        String company,
        String phone,
        String secondPhone,
        String email,
        String city,
        String address,
        String status,
        String manager,
        String source,
        LocalDate lastContact,
        String comment) {

    /** Headers as a customer's spreadsheet has them, in the order of {@link #cells()}. */
    public static final List<String> HEADERS = List.of(
            "Название",
            "Компания",
            "Телефон",
            "Телефон 2",
            "Email",
            "Город",
            "Адрес",
            "Статус",
            "Менеджер",
            "Источник",
            "Последний контакт",
            "Комментарий");

    public List<String> cells() {
        return List.of(
                name,
                company,
                phone,
                secondPhone,
                email,
                city,
                address,
                status,
                manager,
                source,
                lastContact.toString(),
                comment);
    }
}
