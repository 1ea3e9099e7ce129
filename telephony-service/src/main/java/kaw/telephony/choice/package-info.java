/** What agents choose from, as administrators keep it: reasons to pause, results of calls. */
@NullMarked
package kaw.telephony.choice;

import org.jspecify.annotations.NullMarked;
