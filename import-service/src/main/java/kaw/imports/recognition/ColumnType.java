package kaw.imports.recognition;

/** What the cells of a column look like. */
public enum ColumnType {
    EMPTY,
    TEXT,
    NUMBER,
    DATE,
    DATE_TIME,
    YES_NO,
    /** Few different texts, each many times. */
    LIST,
    PHONE,
    EMAIL,
    LINK
}
