/** Benchmarks of the partner base; started by {@code ./kaw bench}, never part of a build's tests. */
@NullMarked
package kaw.partner.bench;

import org.jspecify.annotations.NullMarked;
