package kaw.platform.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the spellings 2026-10-31, 31.10.2026 and 31/10/2026, with or without a time: 14:30, 14:30:00, T14:30:00Z, T14:30+03:00.
 * A time without an offset is the organisation's.
 */
final class Dates {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})([./])(\\d{1,2})\\5(\\d{4}))"
                    + "(?:[T ]{1,2}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private final ZoneId zone;

    Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** The day, {@code 2026-10-31}; the time of a date with time is left away. */
    String day(String text) {
        try {
            return read(text, "not-a-date").toLocalDate().toString();
        } catch (DateTimeException noSuchDay) {
            throw InvalidValue.quoting("not-a-date", text);
        }
    }

    /** The moment in UTC to the second, {@code 2026-10-31T11:30:00Z}; a date without time is the start of its day. */
    String moment(String text) {
        try {
            Instant moment = read(text, "not-a-date-time").toInstant();
            return moment.truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeException noSuchMoment) {
            throw InvalidValue.quoting("not-a-date-time", text);
        }
    }

    private ZonedDateTime read(String text, String code) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw InvalidValue.quoting(code, text);
        }
        boolean yearFirst = parts.group(1) != null;
        LocalDate day = yearFirst
                ? LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))
                : LocalDate.of(number(parts, 7), number(parts, 6), number(parts, 4));
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new InvalidValue("date-out-of-range");
        }
        if (parts.group(8) == null) {
            return day.atStartOfDay(zone);
        }
        LocalTime time = LocalTime.of(number(parts, 8), number(parts, 9), number(parts, 10));
        @Nullable String offset = parts.group(12);
        return offset == null
                ? day.atTime(time).atZone(zone)
                : OffsetDateTime.of(day, time, ZoneOffset.of(offset)).atZoneSameInstant(zone);
    }

    private static int number(Matcher parts, int group) {
        @Nullable String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
