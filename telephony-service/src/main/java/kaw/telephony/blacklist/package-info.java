/** Numbers whose calls nobody wants: no card is made for them, and agents are told. */
@NullMarked
package kaw.telephony.blacklist;

import org.jspecify.annotations.NullMarked;
