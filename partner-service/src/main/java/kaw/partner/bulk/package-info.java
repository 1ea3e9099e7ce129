/** Rows into MySQL by the thousand, as a stream of data instead of statements. */
@NullMarked
package kaw.partner.bulk;

import org.jspecify.annotations.NullMarked;
