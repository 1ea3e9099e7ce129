/** Another feature, in a cycle with the first. */
@NullMarked
package kaw.broken.second;

import org.jspecify.annotations.NullMarked;
