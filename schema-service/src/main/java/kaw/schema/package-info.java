/** The shape of the card: its fields, the lists they offer, and which group may see and change them. */
@NullMarked
package kaw.schema;

import org.jspecify.annotations.NullMarked;
