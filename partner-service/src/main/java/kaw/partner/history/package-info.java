/** What was done to a card: who, when, from where, which value, and which it was before. */
@NullMarked
package kaw.partner.history;

import org.jspecify.annotations.NullMarked;
