/** Reads Excel workbooks of today (zip of XML) within bounded memory, however large or hostile they are. */
@NullMarked
package kaw.imports.xlsx;

import org.jspecify.annotations.NullMarked;
