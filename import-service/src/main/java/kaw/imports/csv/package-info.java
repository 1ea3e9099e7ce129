/** Reads text files of separated values, whichever encoding and separator they use. */
@NullMarked
package kaw.imports.csv;

import org.jspecify.annotations.NullMarked;
