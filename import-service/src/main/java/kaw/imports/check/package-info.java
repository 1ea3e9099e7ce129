/** Says what is wrong in the rows of a file before it is loaded, by the same checks that partner-service makes. */
@NullMarked
package kaw.imports.check;

import org.jspecify.annotations.NullMarked;
