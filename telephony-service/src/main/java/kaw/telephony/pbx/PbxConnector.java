package kaw.telephony.pbx;

/** Opens the link to the exchange and keeps it: lost, it is restored, which is signalled with all that goes on there. */
public interface PbxConnector {

    /** Returns at once; the sink is told when the link is up. */
    void open(SignalSink sink);

    void close();
}
