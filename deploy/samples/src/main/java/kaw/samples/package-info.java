/** A believable Russian partner base of any size, generated: for demonstrations, benchmarks and tests. */
@NullMarked
package kaw.samples;

import org.jspecify.annotations.NullMarked;
