package kaw.partner.index;

import kaw.contracts.schema.FieldType;

/** How the index treats a field: which of its values are equal, how they are ordered, and how they are searched. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    PHONE,
    NUMBER,
    DATE,
    DATE_TIME,
    YES_NO,
    ONE_ROW,
    SEVERAL_ROWS;

    /** The kind of a field that behaves so. */
    public static FieldKind of(FieldType behaviour) {
        return switch (behaviour) {
            case TEXT, EMAIL, LINK -> TEXT;
            case LONG_TEXT -> LONG_TEXT;
            case PHONE -> PHONE;
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case DATE_TIME -> DATE_TIME;
            case YES_NO -> YES_NO;
            case LIST, DROPDOWN -> ONE_ROW;
            case MULTI_SELECT, CHECKBOXES -> SEVERAL_ROWS;
        };
    }

    /** Whether values of both kinds are indexed in the same way, so that a field may change from one to the other as it is. */
    public boolean isIndexedLike(FieldKind other) {
        return this == other
                || isRows() && other.isRows()
                || isText() && other.isText() && this != PHONE && other != PHONE;
    }

    public boolean isText() {
        return this == TEXT || this == LONG_TEXT || this == PHONE;
    }

    public boolean isRows() {
        return this == ONE_ROW || this == SEVERAL_ROWS;
    }

    /** Whether values have an order worth a range. */
    public boolean isRanged() {
        return this == NUMBER || this == DATE || this == DATE_TIME;
    }

    public boolean isSortable() {
        return this != SEVERAL_ROWS;
    }

    /** Whether the different values are worth a list to choose from. */
    public boolean hasValueList() {
        return this != LONG_TEXT;
    }
}
