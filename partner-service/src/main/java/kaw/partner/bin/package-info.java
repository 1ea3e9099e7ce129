/** The recycle bin: deleted cards as administrators see them. */
@NullMarked
package kaw.partner.bin;

import org.jspecify.annotations.NullMarked;
