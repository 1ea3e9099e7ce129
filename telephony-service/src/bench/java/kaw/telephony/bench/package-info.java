/** The benchmark of following the exchange (goal P7). */
@NullMarked
package kaw.telephony.bench;

import org.jspecify.annotations.NullMarked;
