/** Reads Excel workbooks of 1997 to 2003 (BIFF8). */
@NullMarked
package kaw.imports.xls;

import org.jspecify.annotations.NullMarked;
