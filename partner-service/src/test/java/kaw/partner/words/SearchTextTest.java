package kaw.partner.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaw.partner.words.Sought.All;
import kaw.partner.words.Sought.Any;
import kaw.partner.words.Sought.Beginning;
import kaw.partner.words.Sought.Day;
import kaw.partner.words.Sought.PhoneDigits;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void readsEachWordInBothLayouts() {
        assertThat(SearchText.parse("bdfyjd"))
                .isEqualTo(new Any(List.of(new Beginning("bdfyjd"), new Beginning("иванов"))));
        assertThat(SearchText.parse("шмфтщм"))
                .isEqualTo(new Any(List.of(new Beginning("шмфтщм"), new Beginning("ivanov"))));
    }

    @Test
    void takesPunctuationForLettersOfTheOtherLayout() {
        assertThat(SearchText.parse(";ehfdktd"))
                .isEqualTo(new Any(List.of(new Beginning("ehfdktd"), new Beginning("журавлев"))));
    }

    @Test
    void doesNotReadAFewLettersAsPunctuationAndOne() {
        assertThat(SearchText.parse("жу")).isEqualTo(new Beginning("жу"));
    }

    @Test
    void asksForAllWords() {
        assertThat(SearchText.parse("ПЕТР  Иванов"))
                .isInstanceOfSatisfying(
                        All.class,
                        all -> assertThat(all.parts())
                                .hasSize(2)
                                .first()
                                .isEqualTo(new Any(List.of(new Beginning("петр"), new Beginning("gtnh")))));
    }

    @Test
    void takesAnySpellingOfAPhoneForOneNumber() {
        for (String spelling : List.of("8 (911) 123-45-67", "+7 911 123 45 67", "89111234567", "8-911-123-45-67")) {
            assertThat(SearchText.parse(spelling))
                    .as(spelling)
                    .isInstanceOfSatisfying(
                            Any.class, any -> assertThat(any.choices()).contains(new PhoneDigits("9111234567")));
        }
    }

    @Test
    void takesFewDigitsForTheBeginningOrEndOfAPhoneOrForANumber() {
        assertThat(SearchText.parse("4567"))
                .isEqualTo(new Any(List.of(new Beginning("4567"), new PhoneDigits("4567"))));
        assertThat(SearchText.parse("45")).isEqualTo(new Beginning("45"));
    }

    @Test
    void keepsAPhoneAmongWordsTogether() {
        assertThat(SearchText.parse("иванов 911 123"))
                .isInstanceOfSatisfying(
                        All.class,
                        all -> assertThat(all.parts())
                                .hasSize(2)
                                .last()
                                .isInstanceOfSatisfying(
                                        Any.class,
                                        any -> assertThat(any.choices()).contains(new PhoneDigits("911123"))));
    }

    @Test
    void understandsDays() {
        assertThat(SearchText.parse("4.11.2026")).asString().contains(new Day("04.11.2026").toString());
        assertThat(SearchText.parse("24.11")).asString().contains(new Day("24.11").toString());
        assertThat(SearchText.parse("2026-11-24")).asString().contains(new Day("24.11.2026").toString());
    }

    @Test
    void findsNothingToSearchForInPunctuation() {
        assertThat(SearchText.parse("  ")).isNull();
        assertThat(SearchText.parse("«»")).isNull();
    }

    @Test
    void readsNoMoreThanPeopleType() {
        assertThat(SearchText.parse("слово ".repeat(1_000)))
                .isInstanceOfSatisfying(
                        All.class, all -> assertThat(all.parts()).hasSize(12));
    }
}
