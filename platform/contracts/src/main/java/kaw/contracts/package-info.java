/** What services tell each other over Kafka: topics, event types and their records. */
@NullMarked
package kaw.contracts;

import org.jspecify.annotations.NullMarked;
