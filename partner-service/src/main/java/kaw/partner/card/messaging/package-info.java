/** Tells other services, and the search index, what happened to cards. */
@NullMarked
package kaw.partner.card.messaging;

import org.jspecify.annotations.NullMarked;
