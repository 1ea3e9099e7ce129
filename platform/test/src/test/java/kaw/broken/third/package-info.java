/** A feature that speaks HTTP and sleeps. */
@NullMarked
package kaw.broken.third;

import org.jspecify.annotations.NullMarked;
