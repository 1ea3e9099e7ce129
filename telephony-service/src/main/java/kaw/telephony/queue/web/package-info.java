/** Queues over HTTP. */
@NullMarked
package kaw.telephony.queue.web;

import org.jspecify.annotations.NullMarked;
