/** Metrics and logs that say which service and which request they belong to. */
@NullMarked
package kaw.platform.observability;

import org.jspecify.annotations.NullMarked;
