package kaw.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A partner base of any size: partner {@code k} depends on the seed and on {@code k} alone, so any part of it can be made
 * anywhere, and phones are unique within it.
 */
public final class SampleBase {

    /** The newest day a partner of the base was in contact; fixed, so that the base is the same on any day. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);

    private static final int DAYS = 730;
    private static final double SECOND_PHONE = 0.3;
    private static final double REMARK = 0.6;

    private final long seed;

    public SampleBase(long seed) {
        this.seed = seed;
    }

    public Stream<SamplePartner> partners(long from, long count) {
        return LongStream.range(from, from + count).mapToObj(this::partner);
    }

    public SamplePartner partner(long k) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + k);
        boolean woman = random.nextBoolean();
        String surname = pick(random, Words.SURNAMES);
        String person = surname + (woman ? "а " : " ") + pick(random, woman ? Words.WOMEN : Words.MEN) + " "
                + pick(random, Words.FATHERS) + (woman ? "на" : "ич");
        String company = "%s «%s%s»"
                .formatted(
                        pick(random, Words.FIRM_FORMS), pick(random, Words.FIRM_HEADS), pick(random, Words.FIRM_TAILS));
        return new SamplePartner(
                person,
                company,
                phone(k),
                random.nextDouble() < SECOND_PHONE ? phone(k + 500_000_000L) : "",
                Words.latin(surname) + "." + k + "@" + pick(random, Words.MAIL_HOSTS),
                rankedPick(random, Words.CITIES),
                "ул. %s, д. %d".formatted(pick(random, Words.STREETS), random.nextInt(1, 200)),
                weightedPick(random, Words.STATUSES, Words.STATUS_WEIGHTS),
                pick(random, Words.MANAGERS),
                pick(random, Words.SOURCES),
                LAST_DAY.minusDays(random.nextInt(DAYS)),
                random.nextDouble() < REMARK ? pick(random, Words.REMARKS) : "");
    }

    /** Lists a base needs before it can be loaded: the statuses, of which «Отказ» and «Архив» hide their cards. */
    public static List<String> statuses() {
        return Words.STATUSES;
    }

    public static List<String> sources() {
        return Words.SOURCES;
    }

    public static List<String> managers() {
        return Words.MANAGERS;
    }

    /** Ten digits starting with 9: the multiplier is odd and no multiple of 5, so the step through 10^9 repeats nothing. */
    private String phone(long k) {
        return "9%09d".formatted(Math.floorMod(k * 387_420_489L + 123_456_789L + seed, 1_000_000_000L));
    }

    private static String pick(SplittableRandom random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** The first words come up most, as large cities do. */
    private static String rankedPick(SplittableRandom random, List<String> words) {
        double skewed = Math.pow(random.nextDouble(), 2);
        return words.get((int) (skewed * words.size()));
    }

    private static String weightedPick(SplittableRandom random, List<String> words, int[] weights) {
        int left = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return words.get(i);
            }
        }
        throw new IllegalStateException("weights do not add up to 100");
    }
}
