/** Click to call: which numbers may be dialled, by whom, when and how often. */
@NullMarked
package kaw.telephony.dial;

import org.jspecify.annotations.NullMarked;
