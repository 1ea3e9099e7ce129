/** Letters sent from KAW. */
@NullMarked
package kaw.contracts.mail;

import org.jspecify.annotations.NullMarked;
