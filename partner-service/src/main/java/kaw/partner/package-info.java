/** partner-service: the partner base, its cards, their history and the table of them. */
@NullMarked
package kaw.partner;

import org.jspecify.annotations.NullMarked;
