package kaw.partner.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Cards without a value in a field. Nothing is written into the index for them, so that a new field needs no rebuild; the
 * set is made per segment instead and kept by the query cache.
 */
final class MissingQuery extends Query {

    private final String field;

    MissingQuery(String field) {
        this.field = field;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                int cards = context.reader().maxDoc();
                return ConstantScoreScorerSupplier.fromIterator(missing(context, cards), score(), mode, cards);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private DocIdSetIterator missing(LeafReaderContext context, int cards) throws IOException {
        if (context.reader().getFieldInfos().fieldInfo(field) == null) {
            return DocIdSetIterator.all(cards);
        }
        FixedBitSet missing = new FixedBitSet(cards);
        missing.or(DocValues.getSortedSet(context.reader(), field));
        missing.flip(0, cards);
        return new BitSetIterator(missing, missing.approximateCardinality());
    }

    @Override
    public String toString(String unused) {
        return "missing " + field;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && other instanceof MissingQuery that && field.equals(that.field);
    }

    @Override
    public int hashCode() {
        return classHash() ^ field.hashCode();
    }
}
