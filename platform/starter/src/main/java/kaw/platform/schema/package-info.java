/** This service's copy of the shape of the card: fields, lists and who may see what, kept in memory. */
@NullMarked
package kaw.platform.schema;

import org.jspecify.annotations.NullMarked;
