package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class RussianNumbersTest {
    private static final String[] SPELLINGS = {
        "%s%s%s%s",
        "+7%s%s%s%s",
        "8%s%s%s%s",
        "7%s%s%s%s",
        "+7 (%s) %s-%s-%s",
        "8 (%s) %s-%s-%s",
        "8-%s-%s-%s-%s",
        "%s.%s.%s.%s"
    };

    @RepeatedTest(500)
    void readsANumberAsTheLibraryDoesOrLeavesItAlone(RepetitionInfo run) throws NumberParseException {
        Random random = new Random(run.getCurrentRepetition());
        for (String spelling : SPELLINGS) {
            String text = spelling.formatted(
                    digits(random, 3),
                    digits(random, 3),
                    digits(random, 2),
                    digits(random, 2 - random.nextInt(10) / 9));
            String fast = RussianNumbers.e164(text);
            if (fast != null) {
                assertThat(fast).as(text).isEqualTo(byLibrary(text));
            }
        }
    }

    private static String byLibrary(String text) throws NumberParseException {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        return library.format(library.parse(text, "RU"), PhoneNumberFormat.E164);
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(java.util.stream.Collectors.joining());
    }
}
