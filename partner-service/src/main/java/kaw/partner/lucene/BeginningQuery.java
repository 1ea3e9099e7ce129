package kaw.partner.lucene;

import java.util.BitSet;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Cards with a search term that begins so in one of the fields with these codes, and in no other. */
final class BeginningQuery extends MultiTermQuery {

    private final BytesRef beginning;
    private final BitSet codes;
    private final Deadline deadline;

    BeginningQuery(BytesRef beginning, BitSet codes, Deadline deadline) {
        super(Layout.SEARCH, CONSTANT_SCORE_BLENDED_REWRITE);
        this.beginning = beginning;
        this.codes = codes;
        this.deadline = deadline;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws java.io.IOException {
        return new FilteredTermsEnum(terms.iterator()) {
            {
                setInitialSeekTerm(beginning);
            }

            @Override
            protected AcceptStatus accept(BytesRef term) {
                deadline.step();
                if (!StringHelper.startsWith(term, beginning)) {
                    return AcceptStatus.END;
                }
                return codes.get(codeOf(term)) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    private static int codeOf(BytesRef term) {
        int end = term.offset + term.length;
        return (term.bytes[end - 2] & 0xff) << 8 | term.bytes[end - 1] & 0xff;
    }

    @Override
    public String toString(String field) {
        return "beginning " + beginning + " in " + codes;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof BeginningQuery that
                && beginning.equals(that.beginning)
                && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), beginning, codes);
    }
}
