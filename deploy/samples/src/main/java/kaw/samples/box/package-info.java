/** A running box as its API clients see it: address, tokens and requests. */
@NullMarked
package kaw.samples.box;

import org.jspecify.annotations.NullMarked;
