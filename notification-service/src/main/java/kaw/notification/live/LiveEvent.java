package kaw.notification.live;

/** A hint as it stands in the stream. */
record LiveEvent(long sequence, String type, String json, Audience audience) {}
