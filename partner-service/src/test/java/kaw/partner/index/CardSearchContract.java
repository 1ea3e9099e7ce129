package kaw.partner.index;

import static kaw.partner.index.Cards.EMAIL;
import static kaw.partner.index.Cards.NAME;
import static kaw.partner.index.Cards.NOTE;
import static kaw.partner.index.Cards.PHONE;
import static kaw.partner.index.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found by the words, numbers and days people type. */
abstract class CardSearchContract extends IndexInUse {

    @Test
    void findsWordsWhateverTheirCaseOrderOrDots() {
        put(card(1, Map.of("name", "Семёнов Пётр", "note", "Просит перезвонить")));
        assertThat(search("семенов")).containsExactly(1);
        assertThat(search("ПЁТР сем")).containsExactly(1);
        assertThat(search("перезв петр")).containsExactly(1);
        assertThat(search("семенов иван")).isEmpty();
    }

    @Test
    void findsWordsTypedInTheOtherLayout() {
        put(card(1, Map.of("name", "Иванов Журавлёв")), card(2, Map.of("email", "ivanov.7@mail.example")));
        assertThat(search("bdfyjd")).containsExactly(1);
        assertThat(search(";ehfdk")).containsExactly(1);
        assertThat(search("шмфтщм")).containsExactly(2);
    }

    @Test
    void findsEMailsByAnyPartOrWhole() {
        put(card(1, Map.of("email", "ivanov.7@mail.example")), card(2, Map.of("email", "petrov.7@mail.example")));
        assertThat(search("ivanov.7@mail.example")).containsExactly(1);
        assertThat(search("ivanov.7@ma")).containsExactly(1);
        assertThat(search("mail.example")).containsExactly(2, 1);
    }

    @Test
    void findsPhonesInAnySpellingWholeOrInPart() {
        put(card(1, Map.of("phone", "8 (911) 123-45-67")), card(2, Map.of("phone", "+7 921 000-00-00")));
        for (String spelling : List.of(
                "+79111234567",
                "89111234567",
                "9111234567",
                "8 911 123 45 67",
                "+7 (911) 123-45-67",
                "8911",
                "911 12",
                "4567",
                "34567",
                "567",
                "+7 911")) {
            assertThat(search(spelling)).as(spelling).containsExactly(1);
        }
        assertThat(search("9119999999")).isEmpty();
    }

    @Test
    void findsBeginningsOfEveryLength() {
        put(
                card(1, Map.of("name", "Я", "note", "перезвонить 12345678", "phone", "89111234567")),
                card(2, Map.of("name", "Як", "note", "переехал 12345999", "phone", "89129999999")),
                card(3, Map.of("name", "Якт", "note", "пей 129")));
        assertThat(search("я")).containsExactly(3, 2, 1);
        assertThat(search("як")).containsExactly(3, 2);
        assertThat(search("якт")).containsExactly(3);
        assertThat(search("п")).containsExactly(3, 2, 1);
        assertThat(search("пе")).containsExactly(3, 2, 1);
        for (String both : List.of("пер", "пере", "123", "1234", "12345")) {
            assertThat(search(both)).as(both).containsExactly(2, 1);
        }
        for (String one : List.of("перез", "перезв", "перезвонить", "123456", "1234567", "12345678")) {
            assertThat(search(one)).as(one).containsExactly(1);
        }
        String national = "9111234567";
        for (int length = 3; length <= national.length(); length++) {
            assertThat(search(national.substring(0, length)))
                    .as("%s digits in front", length)
                    .containsExactly(1);
            assertThat(search(national.substring(national.length() - length)))
                    .as("%s digits at the end", length)
                    .contains(1);
        }
    }

    @Test
    void findsDaysAsWritten() {
        put(card(1, Map.of("day", "2026-11-24")), card(2, Map.of("called", "2026-11-23T21:30:00Z")));
        assertThat(search("24.11.2026"))
                .as("the second is called after midnight in Moscow")
                .containsExactly(2, 1);
        assertThat(search("24.11")).containsExactly(2, 1);
        assertThat(search("23.11.2026")).isEmpty();
    }

    @Test
    void findsRowsByTheirNameOfNow() {
        put(card(1, Map.of("status", 1)), card(2, Map.of("tags", List.of(1, 3))));
        assertThat(search("рабо")).containsExactly(1);
        assertThat(search("пост")).containsExactly(2);
    }

    @Test
    void looksOnlyIntoTheFieldsGiven() {
        put(card(1, Map.of("name", "Иванов", "city", "Тверь", "status", 1, "phone", "89111234567")));
        assertThat(find(new CardFilter(List.of(NAME), "тверь", List.of(), Map.of())))
                .isEmpty();
        assertThat(find(new CardFilter(List.of(NAME), "работе", List.of(), Map.of())))
                .isEmpty();
        assertThat(find(new CardFilter(List.of(NAME), "4567", List.of(), Map.of())))
                .isEmpty();
        assertThat(find(new CardFilter(List.of(), "иванов", List.of(), Map.of())))
                .isEmpty();
        assertThat(find(new CardFilter(List.of(NAME), "иванов", List.of(), Map.of())))
                .containsExactly(1);
    }

    @Test
    void doesNotStumbleOverOddTexts() {
        put(card(1, Map.of("name", "😀 \u0000 =1+1 <b>", "note", "x".repeat(50_000), "email", "@")));
        for (String odd : List.of("😀", "\u0000", "<b>", "%", "*", "\\", "\"", "(", "x".repeat(5_000), "\uD83D")) {
            assertThat(search(odd)).as(odd).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(index().values(NAME, CardFilter.ALL, 5).items()).hasSize(1);
        assertThat(sorted(NOTE, true)).containsExactly(1);
        assertThat(filter(new Condition.Contains(EMAIL, ""))).containsExactly(1);
        assertThat(filter(new Condition.In(PHONE, Set.of(""), false))).isEmpty();
    }
}
