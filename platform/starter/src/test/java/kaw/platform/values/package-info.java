/** Tests of what may stand in a field. */
@NullMarked
package kaw.platform.values;

import org.jspecify.annotations.NullMarked;
