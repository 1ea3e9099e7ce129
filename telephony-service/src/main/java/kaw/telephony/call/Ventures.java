package kaw.telephony.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices what in a call has to be allowed. */
final class Ventures {

    private final List<Venture> noticed = new ArrayList<>();

    /** Who passed a caller on without asking there first, until the exchange calls whom it is passed to. */
    private @Nullable Leg passing;

    void passedOn(@Nullable Leg by) {
        passing = by;
    }

    /** A leg of the call came into being. */
    void begun(Call call, Leg leg, Instant at) {
        String caller = call.e164();
        if (leg.outside() && !leg.called() && call.legs().size() == 1 && caller != null) {
            noticed.add(new Venture.ComesIn(call, leg, caller));
        } else if (leg.outside() && leg.called()) {
            goesOut(call, leg, at);
        }
    }

    private void goesOut(Call call, Leg leg, Instant at) {
        Leg passed = passing;
        Leg by = passed == null
                ? call.legs().stream().filter(Leg::real).findFirst().orElse(leg)
                : passed;
        String number = passed == null ? by.dialled : by.transferredTo;
        passing = null;
        if (by.user != null && number != null) {
            noticed.add(new Venture.GoesOut(call, leg, by.user, number, at));
        }
    }

    /** What was noticed since this was asked last. */
    List<Venture> take() {
        List<Venture> taken = List.copyOf(noticed);
        noticed.clear();
        return taken;
    }
}
