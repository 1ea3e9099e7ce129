package kaw.contracts;

/** A Kafka topic by its logical name; the wire name has the installation's prefix before it. */
public enum Topic {
    /** The shape of the card: the newest state of every field, list and access, for everyone to copy. */
    SCHEMA("schema", 1, true),
    /** The newest state of every user and group, for everyone to copy. */
    USERS("users", 1, true),
    PARTNERS("partners", 6, false),
    IMPORTS("imports", 1, false),
    IMPORT_CHUNKS("import-chunks", 6, false),
    IMPORT_RESULTS("import-results", 6, false),
    CALLS("calls", 6, false),
    /** Answers to calls that ring: whose number it is. */
    CALLERS("callers", 6, false),
    AGENTS("agents", 6, false),
    /** What concerns all agents at once: the queues and the exchange. */
    QUEUES("queues", 1, false),
    /** Of the calendar. */
    EVENTS("events", 6, false),
    TASKS("tasks", 6, false),
    MAILS("mails", 6, false),
    NOTIFICATIONS("notifications", 6, false);

    private final String logicalName;
    private final int partitions;
    private final boolean compacted;

    Topic(String logicalName, int partitions, boolean compacted) {
        this.logicalName = logicalName;
        this.partitions = partitions;
        this.compacted = compacted;
    }

    public String logicalName() {
        return logicalName;
    }

    public int partitions() {
        return partitions;
    }

    /** Whether the topic keeps the newest event of every key for ever, so that it can be read as a table. */
    public boolean compacted() {
        return compacted;
    }
}
