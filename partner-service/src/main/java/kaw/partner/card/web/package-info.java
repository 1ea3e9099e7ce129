/** Cards over HTTP. */
@NullMarked
package kaw.partner.card.web;

import org.jspecify.annotations.NullMarked;
