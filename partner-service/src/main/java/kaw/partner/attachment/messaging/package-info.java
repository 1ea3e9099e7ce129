/** Tells other services that the files of a card are others now. */
@NullMarked
package kaw.partner.attachment.messaging;

import org.jspecify.annotations.NullMarked;
