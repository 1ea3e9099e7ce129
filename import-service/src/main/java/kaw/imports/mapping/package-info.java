/** Matches the columns of a file to the fields of the card, and remembers what a person chose. */
@NullMarked
package kaw.imports.mapping;

import org.jspecify.annotations.NullMarked;
