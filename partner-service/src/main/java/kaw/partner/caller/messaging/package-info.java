/** Calls that ring in, the cards that have their number out. */
@NullMarked
package kaw.partner.caller.messaging;

import org.jspecify.annotations.NullMarked;
