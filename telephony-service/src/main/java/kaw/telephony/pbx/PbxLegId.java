package kaw.telephony.pbx;

/** One party's connection to the exchange; stays the same for as long as that lasts. */
public record PbxLegId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
