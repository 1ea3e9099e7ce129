package kaw.imports.xlsx;

/**
 * How far a zip may be unpacked. A workbook of 1,000,000 rows and 12 columns unpacks to about 1 GB at a ratio of 8.
 *
 * @param entries parts it may have
 * @param bytes what all parts together may unpack to
 * @param ratio how many times larger a part may be unpacked than packed, once it is larger than {@code ratioFrom}
 */
record UnpackLimits(int entries, long bytes, int ratio, long ratioFrom) {

    static final UnpackLimits DEFAULT = new UnpackLimits(10_000, 8L << 30, 150, 32L << 20);
}
