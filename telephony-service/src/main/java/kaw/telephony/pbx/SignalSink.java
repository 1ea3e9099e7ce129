package kaw.telephony.pbx;

/** Takes signals off the thread that reads them from the exchange, and never makes it wait. */
@FunctionalInterface
public interface SignalSink {
    void take(Signal signal);
}
