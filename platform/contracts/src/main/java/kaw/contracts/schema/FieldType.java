package kaw.contracts.schema;

/** How a field is filled in; the manual's names are in the comments. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    DATE_TIME,
    YES_NO,
    /** «Список»: one row, all rows in sight. */
    LIST,
    /** «Выпадающий список»: one row. */
    DROPDOWN,
    /** «Выборка»: several rows, chosen from a box. */
    MULTI_SELECT,
    /** «Флажки»: several rows, a tick box each. */
    CHECKBOXES,
    PHONE,
    EMAIL,
    LINK;

    /** Whether a value is one or more rows of a list. */
    public boolean usesList() {
        return this == LIST || this == DROPDOWN || several();
    }

    /** Whether a value holds several rows of a list. */
    public boolean several() {
        return this == MULTI_SELECT || this == CHECKBOXES;
    }
}
