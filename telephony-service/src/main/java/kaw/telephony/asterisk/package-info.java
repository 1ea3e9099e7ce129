/** The one adapter to Asterisk: its manager interface (AMI), by asterisk-java. */
@NullMarked
package kaw.telephony.asterisk;

import org.jspecify.annotations.NullMarked;
