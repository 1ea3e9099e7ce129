package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaw.partner.index.CardPage;
import org.apache.lucene.search.DocIdSetIterator;

/** All matching cards when they are not more than the total's cap, else only the knowledge that they are more. */
final class Matches {

    /** Cards of one segment, ascending. */
    record OfLeaf(Leaf leaf, int[] cards) {}

    private final List<OfLeaf> byLeaf = new ArrayList<>();
    private int counted;

    static Matches of(List<Leaf> leaves, Deadline deadline) throws IOException {
        Matches matches = new Matches();
        if (!matches.countQuickly(leaves)) {
            matches.collect(leaves, deadline);
        }
        return matches;
    }

    private boolean countQuickly(List<Leaf> leaves) throws IOException {
        int quick = 0;
        for (Leaf leaf : leaves) {
            quick += Math.max(0, leaf.quickCount());
        }
        counted = quick > CardPage.Total.CAP ? quick : 0;
        return counted > 0;
    }

    private void collect(List<Leaf> leaves, Deadline deadline) throws IOException {
        int[] cards = new int[CardPage.Total.CAP + 1];
        for (Leaf leaf : leaves) {
            int of = 0;
            DocIdSetIterator matches = leaf.matches();
            for (int card = matches.nextDoc();
                    card != DocIdSetIterator.NO_MORE_DOCS && counted <= CardPage.Total.CAP;
                    card = matches.nextDoc()) {
                deadline.step();
                if (leaf.isLive(card)) {
                    cards[of++] = card;
                    counted++;
                }
            }
            byLeaf.add(new OfLeaf(leaf, Arrays.copyOf(cards, of)));
        }
    }

    boolean tooMany() {
        return counted > CardPage.Total.CAP;
    }

    CardPage.Total total() {
        return CardPage.Total.of(counted);
    }

    List<OfLeaf> byLeaf() {
        return byLeaf;
    }
}
