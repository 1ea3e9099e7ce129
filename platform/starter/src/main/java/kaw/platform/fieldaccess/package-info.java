/** The one rule for every exit: which fields of the card someone may see and change. */
@NullMarked
package kaw.platform.fieldaccess;

import org.jspecify.annotations.NullMarked;
