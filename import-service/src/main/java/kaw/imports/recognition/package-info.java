/** Finds out what an uploaded file is and holds, by its content alone. */
@NullMarked
package kaw.imports.recognition;

import org.jspecify.annotations.NullMarked;
