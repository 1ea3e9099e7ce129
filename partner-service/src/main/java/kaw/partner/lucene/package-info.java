/** The search index on Lucene, inside this process; each instance of the service keeps its own in a folder. */
@NullMarked
package kaw.partner.lucene;

import org.jspecify.annotations.NullMarked;
