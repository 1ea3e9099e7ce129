/** Loads partner bases from spreadsheets: reads them here, and has partner-service make the cards. */
@NullMarked
package kaw.imports;

import org.jspecify.annotations.NullMarked;
