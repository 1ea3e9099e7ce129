/** Measures an import of a large base on a running box: goal P5. */
@NullMarked
package kaw.imports.bench;

import org.jspecify.annotations.NullMarked;
