package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaw.partner.index.CardPage;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Segments have their cards in this order: reading stops when a page is full and everything is counted or too much. */
final class NewestFirst implements PageSearch {

    private final Deadline deadline;

    NewestFirst(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public Found find(List<Leaf> leaves, int most, @Nullable Cursor after) throws IOException {
        Best best = new Best(most, Hit.NEWEST_FIRST);
        Counter counter = new Counter(after);
        for (Leaf leaf : newestFirst(leaves)) {
            Hit bound = best.bound();
            if (bound != null && counter.done() && Hit.NEWEST_FIRST.compare(leaf.hit(0, null), bound) > 0) {
                break;
            }
            search(leaf, best, counter, after);
        }
        return new Found(best.inOrder(), counter.total());
    }

    static List<Leaf> newestFirst(List<Leaf> leaves) throws IOException {
        record Newest(Leaf leaf, Hit hit) {}
        List<Newest> sorted = new ArrayList<>();
        for (Leaf leaf : leaves) {
            sorted.add(new Newest(leaf, leaf.hit(0, null)));
        }
        sorted.sort(Comparator.comparing(Newest::hit, Hit.NEWEST_FIRST));
        return sorted.stream().map(Newest::leaf).toList();
    }

    private void search(Leaf leaf, Best best, Counter counter, @Nullable Cursor after) throws IOException {
        DocIdSetIterator matches = leaf.matches();
        int start = after == null ? 0 : leaf.firstOlderThan(after.last());
        int quick = counter.done() ? 0 : leaf.quickCount();
        int seen = 0;
        boolean taking = start < leaf.size();
        for (int card = taking ? matches.advance(start) : DocIdSetIterator.NO_MORE_DOCS;
                card != DocIdSetIterator.NO_MORE_DOCS;
                card = matches.nextDoc()) {
            deadline.step();
            if (!leaf.isLive(card)) {
                continue;
            }
            taking = taking && seen < best.most() && best.offer(leaf.hit(card, null));
            seen++;
            if (!taking && (quick >= 0 || counter.isEnough(seen))) {
                break;
            }
        }
        counter.add(quick >= 0 ? quick : seen);
    }

    /** Counts to the cap on the first page. */
    private static final class Counter {

        private final CardPage.@Nullable Total known;
        private int counted;

        Counter(@Nullable Cursor after) {
            known = after == null ? null : after.total();
        }

        boolean done() {
            return known != null || counted > CardPage.Total.CAP;
        }

        boolean isEnough(int more) {
            return known != null || counted + more > CardPage.Total.CAP;
        }

        void add(int cards) {
            counted = Math.min(counted + cards, CardPage.Total.CAP + 1);
        }

        CardPage.Total total() {
            return known != null ? known : CardPage.Total.of(counted);
        }
    }
}
