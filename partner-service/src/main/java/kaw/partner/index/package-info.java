/** What the search index must do for the partner base, whichever engine does it, and the log that keeps it up to date. */
@NullMarked
package kaw.partner.index;

import org.jspecify.annotations.NullMarked;
