/** Recordings: fetched from the exchange into the file store, and given to those who may hear them. */
@NullMarked
package kaw.telephony.recording;

import org.jspecify.annotations.NullMarked;
