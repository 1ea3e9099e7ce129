/** Events that commit together with the state they tell of, and the relay that brings them to Kafka in order. */
@NullMarked
package kaw.platform.outbox;

import org.jspecify.annotations.NullMarked;
