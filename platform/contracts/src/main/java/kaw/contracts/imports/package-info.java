/** The import of a partner base: chunks, their results, and progress. */
@NullMarked
package kaw.contracts.imports;

import org.jspecify.annotations.NullMarked;
