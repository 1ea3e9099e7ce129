/** Which card is meant by a value: equal phones, e-mails or values of any other field. */
@NullMarked
package kaw.partner.match;

import org.jspecify.annotations.NullMarked;
