/** Applies chunks of imported rows to the cards: each chunk once, whole, in one transaction. */
@NullMarked
package kaw.partner.imports;

import org.jspecify.annotations.NullMarked;
