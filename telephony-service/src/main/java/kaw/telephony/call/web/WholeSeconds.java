package kaw.telephony.call.web;

/** Ring, talk and hold in whole seconds that add up to the whole time, rounded, as the milliseconds do. */
record WholeSeconds(long ring, long talk, long hold) {

    static WholeSeconds of(long ringMillis, long talkMillis, long holdMillis) {
        long untilTalked = rounded(ringMillis + talkMillis);
        long ring = rounded(ringMillis);
        return new WholeSeconds(ring, untilTalked - ring, rounded(ringMillis + talkMillis + holdMillis) - untilTalked);
    }

    private static long rounded(long millis) {
        return Math.round(millis / 1000.0);
    }
}
