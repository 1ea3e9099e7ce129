package kaw.telephony.pbx;

/** The exchange answered, and did not do what it was asked for. */
public final class PbxRefused extends RuntimeException {
    public PbxRefused(String what) {
        super(what);
    }
}
