/** Keeps this instance's search index equal to the card tables: follows the log, rebuilds, and says how far it is. */
@NullMarked
package kaw.partner.feed;

import org.jspecify.annotations.NullMarked;
