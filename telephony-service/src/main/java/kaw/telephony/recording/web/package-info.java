/** Recordings over HTTP. */
@NullMarked
package kaw.telephony.recording.web;

import org.jspecify.annotations.NullMarked;
