package kaw.telephony.queue;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people call the queues.
 *
 * @param queueLabels by name; the name itself where there is none
 */
@ConfigurationProperties("kaw.telephony")
record QueueLabels(@DefaultValue Map<String, String> queueLabels) {

    String of(String queue) {
        return queueLabels.getOrDefault(queue, queue);
    }
}
