package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Sorts by a field. Few matching cards are all looked at; many are found by walking the field's keys in order until a page
 * is full, which takes the fewer steps the more cards match. Neither grows with the base.
 */
final class ByField implements PageSearch {

    private final KeyOrder order;
    private final Deadline deadline;

    ByField(KeyOrder order, Deadline deadline) {
        this.order = order;
        this.deadline = deadline;
    }

    @Override
    public Found find(List<Leaf> leaves, int most, @Nullable Cursor after) throws IOException {
        Best best = new Best(most, order);
        Hit last = after == null ? null : after.last();
        if (after == null || !after.total().capped()) {
            Matches matches = Matches.of(leaves, deadline);
            if (!matches.tooMany()) {
                for (Matches.OfLeaf of : matches.byLeaf()) {
                    new LeafKeys(of.leaf(), order).offerFirst(new CardsIterator(of.cards()), last, best, deadline);
                }
                return new Found(best.inOrder(), after == null ? matches.total() : after.total());
            }
            walk(leaves, best, last);
            return new Found(best.inOrder(), after == null ? matches.total() : after.total());
        }
        walk(leaves, best, last);
        return new Found(best.inOrder(), after.total());
    }

    /** The largest segment first: what it finds bounds how far the others have to be walked. */
    private void walk(List<Leaf> leaves, Best best, @Nullable Hit after) throws IOException {
        List<Leaf> largestFirst = new ArrayList<>(leaves);
        largestFirst.sort(Comparator.comparingInt(Leaf::size).reversed());
        for (Leaf leaf : largestFirst) {
            new KeyWalk(leaf, order, after, best, deadline).run();
        }
    }

    /** Cards in an array. */
    private static final class CardsIterator extends DocIdSetIterator {

        private final int[] cards;
        private int at = -1;

        CardsIterator(int[] cards) {
            this.cards = cards;
        }

        @Override
        public int docID() {
            return at < 0 ? -1 : at < cards.length ? cards[at] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) throws IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return cards.length;
        }
    }
}
