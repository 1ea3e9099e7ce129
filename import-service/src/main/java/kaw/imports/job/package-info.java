/** An import from its upload to its start or cancellation: the file, what was recognised in it, and the settings. */
@NullMarked
package kaw.imports.job;

import org.jspecify.annotations.NullMarked;
