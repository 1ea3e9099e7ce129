package kaw.telephony.pbx;

/** A call by the exchange's own numbering: all its legs share it, until two calls are joined. */
public record PbxCallId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
