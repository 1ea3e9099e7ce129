package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kaw.partner.index.CardPage;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Segments can only be read forward, newest first: so their ends are read, in steps that double until a page is full. */
final class OldestFirst implements PageSearch {

    private static final int FIRST_STEP = 256;

    private final Deadline deadline;

    OldestFirst(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public Found find(List<Leaf> leaves, int most, @Nullable Cursor after) throws IOException {
        Best best = new Best(most, Hit.NEWEST_FIRST.reversed());
        for (Leaf leaf : leaves) {
            int end = after == null ? leaf.size() : leaf.firstNotNewerThan(after.last());
            int missing = most;
            for (int step = FIRST_STEP; end > 0 && missing > 0; step *= 2) {
                int start = Math.max(0, end - step);
                missing -= offerLast(leaf, start, end, missing, best);
                end = start;
            }
        }
        CardPage.Total total = after == null ? Matches.of(leaves, deadline).total() : after.total();
        return new Found(best.inOrder(), total);
    }

    /** Offers the last matches of the stretch, the oldest first; returns how many there were to offer. */
    private int offerLast(Leaf leaf, int start, int end, int most, Best best) throws IOException {
        List<Integer> cards = new ArrayList<>();
        DocIdSetIterator matches = leaf.matches();
        for (int card = matches.advance(start); card < end; card = matches.nextDoc()) {
            deadline.step();
            if (leaf.isLive(card)) {
                cards.add(card);
            }
        }
        List<Integer> last = cards.subList(Math.max(0, cards.size() - most), cards.size());
        for (int card : last) {
            best.offer(leaf.hit(card, null));
        }
        return last.size();
    }
}
