/** What a spreadsheet file is to an import, whatever its kind: rows of text, read once from the first to the last. */
@NullMarked
package kaw.imports.file;

import org.jspecify.annotations.NullMarked;
