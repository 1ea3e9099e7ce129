/** Makes the raw values of a card of a row, or says why the row is none. */
@NullMarked
package kaw.imports.row;

import org.jspecify.annotations.NullMarked;
