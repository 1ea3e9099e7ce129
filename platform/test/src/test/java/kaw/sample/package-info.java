/** A small service that uses everything the starter gives, for the starter's own tests. */
@NullMarked
package kaw.sample;

import org.jspecify.annotations.NullMarked;
