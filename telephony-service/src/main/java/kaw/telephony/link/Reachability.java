package kaw.telephony.link;

import java.util.HashSet;
import java.util.Set;
import kaw.telephony.pbx.Signal;

/**
 * Which extensions the exchange said it reaches. It says so again whenever a telephone rings, talks or hangs up, and for an agent it
 * already reaches that is no news. That it does not reach one always is: the softphone may have said otherwise since.
 */
final class Reachability {

    private final Set<String> reached = new HashSet<>();

    boolean isNews(Signal.ExtensionReachable signal) {
        if (signal.reachable()) {
            return reached.add(signal.extension());
        }
        reached.remove(signal.extension());
        return true;
    }

    /** The exchange is read anew. */
    void forget() {
        reached.clear();
    }
}
