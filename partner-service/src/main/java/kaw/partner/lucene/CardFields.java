package kaw.partner.lucene;

import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.partner.index.CardDocument;
import kaw.partner.index.IndexField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene document of a card. Not for several threads, and the document is to be indexed before the next is made. */
final class CardFields {

    private static final FieldType SEARCHED = searched();

    private final FieldCodes codes;
    private final SearchTerms terms;
    private final TermsStream stream;

    CardFields(FieldCodes codes, ZoneId zone) {
        this.codes = codes;
        this.terms = new SearchTerms(zone);
        this.stream = new TermsStream(terms);
    }

    Document of(CardDocument card, Map<String, IndexField> fields) {
        Document document = new Document();
        document.add(new StringField(Layout.ID, bytes(card.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(Layout.CREATED, card.created().toEpochMilli()));
        document.add(new NumericDocValuesField(Layout.ID_HIGH, card.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(Layout.ID_LOW, card.id().getLeastSignificantBits()));
        terms.clear();
        card.values().forEach((name, value) -> {
            IndexField field = fields.get(name);
            if (field == null) {
                document.add(new StringField(Layout.UNKNOWN, name, Field.Store.NO));
            } else {
                add(document, field, value, card.phones().getOrDefault(name, List.of()));
            }
        });
        document.add(new Field(Layout.SEARCH, stream, SEARCHED));
        return document;
    }

    private void add(Document document, IndexField field, Object value, List<String> phones) {
        List<BytesRef> valueTerms = ValueTerms.of(field.kind(), value);
        if (valueTerms.isEmpty()) {
            return;
        }
        String name = Layout.nameOf(field.name(), field.kind());
        FieldType type = Layout.typeOf(field.kind());
        for (BytesRef term : valueTerms) {
            document.add(new Field(name, term, type));
        }
        terms.add(codes.of(field.name()), field.kind(), value, phones);
    }

    static Term idTerm(UUID id) {
        return new Term(Layout.ID, bytes(id));
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private static FieldType searched() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
