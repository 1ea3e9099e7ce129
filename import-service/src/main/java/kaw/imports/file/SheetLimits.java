package kaw.imports.file;

/** What a sheet may hold at most: Excel's own limits, kept for every kind of file. */
public final class SheetLimits {

    /** Columns A to XFD. */
    public static final int COLUMNS = 16_384;

    /** Characters of one cell. */
    public static final int CELL_CHARACTERS = 32_767;

    private SheetLimits() {}
}
