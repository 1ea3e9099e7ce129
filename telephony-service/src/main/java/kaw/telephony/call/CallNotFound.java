package kaw.telephony.call;

import kaw.platform.problem.NotFound;

/** There is no such call, or the caller took no part in it and may see no others. */
public final class CallNotFound extends NotFound {
    public CallNotFound() {
        super("call-not-found");
    }
}
