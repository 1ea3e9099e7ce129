package kaw.partner.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardPage;
import kaw.partner.index.IndexField;
import kaw.partner.index.InvalidCursor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The last card of a page, in text: the next page begins after it whatever has come or gone meanwhile. */
record Cursor(Hit last, CardPage.Total total) {

    private static final int LONGEST = 2_000;

    String encode(CardOrder order) {
        BytesRef key = last.key();
        int keyBytes = key == null ? 0 : key.length;
        ByteBuffer bytes = ByteBuffer.allocate(3 * Integer.BYTES + 2 + 3 * Long.BYTES + keyBytes)
                .putInt(fingerprint(order))
                .putInt(total.value())
                .put((byte) (total.capped() ? 1 : 0))
                .putLong(last.created())
                .putLong(last.high())
                .putLong(last.low())
                .put((byte) (key == null ? 0 : 1))
                .putInt(keyBytes);
        if (key != null) {
            bytes.put(key.bytes, key.offset, key.length);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static @Nullable Cursor decode(@Nullable String text, CardOrder order) {
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new InvalidCursor();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.getInt() != fingerprint(order)) {
                throw new InvalidCursor();
            }
            CardPage.Total total = new CardPage.Total(bytes.getInt(), bytes.get() == 1);
            long created = bytes.getLong();
            long high = bytes.getLong();
            long low = bytes.getLong();
            boolean keyed = bytes.get() == 1;
            byte[] key = new byte[bytes.getInt()];
            bytes.get(key);
            return new Cursor(new Hit(keyed ? new BytesRef(key) : null, created, high, low), total);
        } catch (IllegalArgumentException | BufferUnderflowException | NegativeArraySizeException garbled) {
            throw new InvalidCursor();
        }
    }

    private static int fingerprint(CardOrder order) {
        IndexField field = order.field();
        String text = field == null ? "" : Layout.nameOf(field.name(), field.kind());
        return 31 * text.hashCode() + (order.descending() ? 1 : 0);
    }
}
