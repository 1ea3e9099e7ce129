package kaw.partner.lucene;

import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Cards with a value between two terms, found by their points. */
final class RangeOfTerms extends PointRangeQuery {

    RangeOfTerms(String field, BytesRef from, BytesRef to) {
        super(field, from.bytes, to.bytes, 1);
    }

    @Override
    protected String toString(int dimension, byte[] value) {
        return new BytesRef(value).toString();
    }
}
