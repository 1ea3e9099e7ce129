/** A telephone for tests: speaks SIP over WebSocket as a browser's does, without sound. */
@NullMarked
package kaw.telephony.phone;

import org.jspecify.annotations.NullMarked;
