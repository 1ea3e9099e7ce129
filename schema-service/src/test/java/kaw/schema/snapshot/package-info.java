/** Tests of the snapshot. */
@NullMarked
package kaw.schema.snapshot;

import org.jspecify.annotations.NullMarked;
