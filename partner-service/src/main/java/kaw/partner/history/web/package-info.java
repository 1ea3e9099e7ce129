/** A card's history over HTTP. */
@NullMarked
package kaw.partner.history.web;

import org.jspecify.annotations.NullMarked;
