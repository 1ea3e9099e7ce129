package kaw.components;

/**
 * The loopback ports of an Asterisk.
 *
 * @param http of ARI and of the softphones' WebSockets
 * @param sip UDP, for the outside line
 * @param peerSip where the other end of the outside line listens
 * @param rtp the first UDP port of the media, which may come from everywhere
 */
public record AsteriskPorts(int ami, int http, int sip, int peerSip, int rtp) {

    /** Enough for fifty calls of two legs each; it takes those that are free. */
    static final int RTP_PORTS = 200;

    /** The last on Chromium's list of ports of other protocols. It sends no sound to those: a call that got one would be silent. */
    private static final int REFUSED_BY_BROWSERS = 10_080;

    /** Whether browsers send sound to all of the media ports that would begin there. */
    public static boolean isRtp(int first) {
        return first > REFUSED_BY_BROWSERS;
    }

    int lastRtp() {
        return rtp + RTP_PORTS - 1;
    }
}
