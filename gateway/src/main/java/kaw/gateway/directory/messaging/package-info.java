/** The compacted topic users: read to its end at start, followed, and sent whatever it lacks. */
@NullMarked
package kaw.gateway.directory.messaging;

import org.jspecify.annotations.NullMarked;
