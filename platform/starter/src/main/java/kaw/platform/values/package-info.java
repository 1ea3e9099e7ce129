/** What may stand in a field: raw text or JSON made into a typed value, or a reason why not. */
@NullMarked
package kaw.platform.values;

import org.jspecify.annotations.NullMarked;
