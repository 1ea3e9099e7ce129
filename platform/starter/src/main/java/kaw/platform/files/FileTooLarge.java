package kaw.platform.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import kaw.platform.problem.TooLarge;

/** A file has more bytes than may be stored. */
public final class FileTooLarge extends TooLarge {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024L);

    public FileTooLarge(long limit) {
        super("file-too-large", Map.of("limit", megabytes(limit)));
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(MEGABYTE, 2, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
