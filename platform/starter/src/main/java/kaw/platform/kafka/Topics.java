package kaw.platform.kafka;

import kaw.contracts.Topic;

/** The names topics have on this installation's Kafka; the bean {@code topics}. */
public final class Topics {

    private final String prefix;
    private final String service;

    Topics(String prefix, String service) {
        this.prefix = prefix;
        this.service = service;
    }

    public String name(Topic topic) {
        return prefix + topic.logicalName();
    }

    /** The same by logical name, for {@code @KafkaListener(topics = "#{@topics.name('partners')}")}. */
    public String name(String logicalName) {
        for (Topic topic : Topic.values()) {
            if (topic.logicalName().equals(logicalName)) {
                return name(topic);
            }
        }
        throw new IllegalArgumentException("There is no topic " + logicalName);
    }

    /** Where this service puts what it could not handle. */
    public String deadLetters() {
        return prefix + "dead-letters." + service;
    }

    /** A consumer group of this installation. */
    String group(String name) {
        return prefix + name;
    }
}
