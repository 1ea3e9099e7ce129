package kaw.telephony.pbx;

import java.time.Instant;
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

    /**
     * Lets an extension dial a number outside, once and soon. An exchange that has rules of its own, and none of ours, takes no notice.
     *
     * @param number E.164
     * @param until after which the permission is none any more
     */
    void permit(String extension, String number, Instant until);

    /** Ends a party's connection; one that is gone already is no matter. */
    void hangUp(PbxLegId leg);
}
