package kaw.telephony.pbx;

import kaw.platform.problem.Unavailable;

/** The exchange does not answer. */
public final class PbxDown extends Unavailable {
    public PbxDown() {
        super("pbx-down");
    }
}
