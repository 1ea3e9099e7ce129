/** The benchmarks of what comes from the exchange (goals P7, P8). */
@NullMarked
package kaw.telephony.bench;

import org.jspecify.annotations.NullMarked;
