package kaw.partner.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The first so many of all hits offered, in an order. */
final class Best {

    private final PriorityQueue<Hit> worstFirst;
    private final Comparator<Hit> order;
    private final int most;

    Best(int most, Comparator<Hit> order) {
        this.most = most;
        this.order = order;
        this.worstFirst = new PriorityQueue<>(most + 1, order.reversed());
    }

    int most() {
        return most;
    }

    /** @return whether it is among the best so far */
    boolean offer(Hit hit) {
        if (worstFirst.size() < most) {
            return worstFirst.add(hit);
        }
        if (order.compare(hit, worstFirst.element()) >= 0) {
            return false;
        }
        worstFirst.remove();
        return worstFirst.add(hit);
    }

    /** The last of the best once there are enough, else null. */
    @Nullable
    Hit bound() {
        return worstFirst.size() < most ? null : worstFirst.element();
    }

    List<Hit> inOrder() {
        List<Hit> hits = new ArrayList<>(worstFirst);
        hits.sort(order);
        return hits;
    }
}
