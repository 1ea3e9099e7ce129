/** A whole KAW on one machine: starts its parts in order, keeps them running, stops them. */
@NullMarked
package kaw.box;

import org.jspecify.annotations.NullMarked;
