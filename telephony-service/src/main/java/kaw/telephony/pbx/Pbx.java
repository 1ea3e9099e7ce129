package kaw.telephony.pbx;

import java.util.Set;

/** What the exchange can be told. Whoever asks for something while the link is down gets {@link PbxDown}. */
public interface Pbx {

    /** Whether the link is up, in this instance. */
    boolean connected();

    /** Offers an extension the calls of these queues, and of no others. */
    void serve(String extension, Set<String> queues);

    /** Offers an extension no calls of its queues for a while; the reason is shown at the exchange. */
    void pause(String extension, String reason);

    void unpause(String extension);
}
