/** The exchange as telephony sees it: what it signals and what it can be told, whichever make it is. */
@NullMarked
package kaw.telephony.pbx;

import org.jspecify.annotations.NullMarked;
