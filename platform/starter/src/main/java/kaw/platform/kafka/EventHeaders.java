package kaw.platform.kafka;

/** The CloudEvents attributes as Kafka headers (binary content mode). */
public final class EventHeaders {

    /** Unique for ever; what the inbox remembers. */
    public static final String ID = "ce_id";

    /** The wire name of the event, with its major version. */
    public static final String TYPE = "ce_type";

    /** The service that sent it. */
    public static final String SOURCE = "ce_source";

    /** When it happened. */
    public static final String TIME = "ce_time";

    /** What it is about: the key of the record. */
    public static final String SUBJECT = "ce_subject";

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}
}
