/** Shows what the first rows of an import would become. */
@NullMarked
package kaw.imports.preview;

import org.jspecify.annotations.NullMarked;
