/** Lists of options for fields to offer. */
@NullMarked
package kaw.schema.list;

import org.jspecify.annotations.NullMarked;
