/** The benchmark of the outbox (goal P9). */
@NullMarked
package kaw.bench;

import org.jspecify.annotations.NullMarked;
