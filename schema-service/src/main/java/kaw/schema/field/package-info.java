/** Fields of the card: what an administrator shapes it with. */
@NullMarked
package kaw.schema.field;

import org.jspecify.annotations.NullMarked;
