package kaw.partner.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands ready-made terms to Lucene. */
final class TermsStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef current = new BytesRef();
    private final SearchTerms terms;
    private int next;

    TermsStream(SearchTerms terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.count()) {
            return false;
        }
        clearAttributes();
        terms.get(next++, current);
        term.setBytesRef(current);
        return true;
    }
}
