/** How much one client may ask for: bodies and requests per minute. */
@NullMarked
package kaw.gateway.limit;

import org.jspecify.annotations.NullMarked;
