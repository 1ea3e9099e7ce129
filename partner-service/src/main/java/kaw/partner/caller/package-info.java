/** Who is calling: the cards that have the number of a call, for each of those it rings at. */
@NullMarked
package kaw.partner.caller;

import org.jspecify.annotations.NullMarked;
