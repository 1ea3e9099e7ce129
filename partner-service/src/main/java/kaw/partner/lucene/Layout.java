package kaw.partner.lucene;

import kaw.partner.index.FieldKind;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * What a card is in the index: one document, newest first within a segment, with one Lucene field per field of the card.
 * The name of that field carries its kind, because Lucene lets a name be indexed in one way only.
 */
final class Layout {

    /** To be raised with every change that an existing index does not fit; it is then rebuilt. */
    static final String VERSION = "2";

    static final String ID = "id";
    static final String CREATED = "created";
    static final String ID_HIGH = "high";
    static final String ID_LOW = "low";

    /** Terms of {@link SearchTerms}. */
    static final String SEARCH = "search";

    /** Names of fields the card has values in and the schema did not know. */
    static final String UNKNOWN = "unknown";

    static final Sort NEWEST_FIRST = new Sort(
            new SortField(CREATED, SortField.Type.LONG, true),
            new SortField(ID_HIGH, SortField.Type.LONG, true),
            new SortField(ID_LOW, SortField.Type.LONG, true));

    /** Terms to find by and to walk in order, doc values to compare and to count by. */
    private static final FieldType VALUE = value();

    private static final FieldType LONG_VALUE = ranged(Long.BYTES);
    private static final FieldType DAY_VALUE = ranged(Integer.BYTES);

    private Layout() {}

    static String nameOf(String field, FieldKind kind) {
        return switch (kind) {
                    case TEXT, LONG_TEXT, PHONE -> "t:";
                    case NUMBER -> "n:";
                    case DATE -> "d:";
                    case DATE_TIME -> "i:";
                    case YES_NO -> "b:";
                    case ONE_ROW, SEVERAL_ROWS -> "r:";
                }
                + field;
    }

    static FieldType typeOf(FieldKind kind) {
        return switch (kind) {
            case NUMBER, DATE_TIME -> LONG_VALUE;
            case DATE -> DAY_VALUE;
            default -> VALUE;
        };
    }

    private static FieldType value() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.setDocValuesType(DocValuesType.SORTED_SET);
        type.freeze();
        return type;
    }

    /** The sortable bytes of a value serve as its term and as its point. */
    private static FieldType ranged(int bytes) {
        FieldType type = new FieldType(VALUE);
        type.setDimensions(1, bytes);
        type.freeze();
        return type;
    }
}
