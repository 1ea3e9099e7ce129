/** Topics, CloudEvents on the wire, listeners with retries and dead letters, and copies of compacted topics. */
@NullMarked
package kaw.platform.kafka;

import org.jspecify.annotations.NullMarked;
