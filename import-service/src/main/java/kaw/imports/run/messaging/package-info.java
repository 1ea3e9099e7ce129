/** Takes partner-service's answers off Kafka. */
@NullMarked
package kaw.imports.run.messaging;

import org.jspecify.annotations.NullMarked;
