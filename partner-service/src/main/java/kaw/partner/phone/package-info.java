/** Whose number is it: every phone number of every card, however it was typed. */
@NullMarked
package kaw.partner.phone;

import org.jspecify.annotations.NullMarked;
