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

    /** Chromium sends nothing to this port (it is on its list of ports of other protocols): a call that got it would be silent. */
    private static final int REFUSED_BY_BROWSERS = 10_080;

    /** Whether browsers send sound to all of the media ports that would begin there. */
    public static boolean isRtp(int first) {
        return first > REFUSED_BY_BROWSERS || first + RTP_PORTS <= REFUSED_BY_BROWSERS;
    }

    int lastRtp() {
        return rtp + RTP_PORTS - 1;
    }
}
