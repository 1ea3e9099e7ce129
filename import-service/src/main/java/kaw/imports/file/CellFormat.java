package kaw.imports.file;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What the number format of a cell says of its meaning.
 *
 * @param date whether its numbers are dates or times
 * @param digits how many digits its numbers are padded to, 0 for none
 */
public record CellFormat(boolean date, int digits) {

    public static final CellFormat GENERAL = new CellFormat(false, 0);

    /** Reads a format by Excel's number for it and its code, such as {@code dd.mm.yyyy} or {@code 000000}. */
    public static CellFormat of(int index, String code) {
        if (DateUtil.isADateFormat(index, code)) {
            return new CellFormat(true, 0);
        }
        boolean zeros = code.length() > 1 && code.chars().allMatch(c -> c == '0');
        return zeros ? new CellFormat(false, code.length()) : GENERAL;
    }

    /** The text of a number under this format. */
    public String text(String stored, boolean from1904) {
        if (date) {
            try {
                return ExcelNumbers.date(Double.parseDouble(stored), from1904);
            } catch (NumberFormatException notANumber) {
                return stored;
            }
        }
        String plain = ExcelNumbers.plain(stored);
        return digits == 0 ? plain : ExcelNumbers.padded(plain, digits);
    }
}
