/** Click to call over HTTP. */
@NullMarked
package kaw.telephony.dial.web;

import org.jspecify.annotations.NullMarked;
