/** A feature that breaks rules on purpose. */
@NullMarked
package kaw.broken.first;

import org.jspecify.annotations.NullMarked;
