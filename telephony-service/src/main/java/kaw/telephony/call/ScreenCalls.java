package kaw.telephony.call;

import java.util.Optional;
import java.util.Set;
import kaw.telephony.blacklist.Blacklist;
import kaw.telephony.dial.UsePermission;
import org.springframework.stereotype.Component;

/** Says whether a call may go on that comes from, or goes to, the outside. */
@Component
class ScreenCalls {

    private final Blacklist blacklist;
    private final UsePermission permission;

    ScreenCalls(Blacklist blacklist, UsePermission permission) {
        this.blacklist = blacklist;
        this.permission = permission;
    }

    /**
     * Why it may not; empty if it may.
     *
     * @param blacklisted of the numbers at hand, those that are
     */
    Optional<String> refusal(Venture venture, Set<String> blacklisted) {
        return switch (venture) {
            case Venture.ComesIn in ->
                blacklist.refuses() && blacklisted.contains(in.number())
                        ? Optional.of("blacklisted")
                        : Optional.empty();
            case Venture.GoesOut out ->
                permission.covers(out.agent(), out.number(), out.call().id.value(), out.at())
                        ? Optional.empty()
                        : Optional.of(Venture.NOT_PERMITTED);
        };
    }
}
