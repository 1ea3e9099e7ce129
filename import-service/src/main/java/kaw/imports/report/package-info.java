/** The rows of an import that failed, as a file with the reasons. */
@NullMarked
package kaw.imports.report;

import org.jspecify.annotations.NullMarked;
