/** Its messaging part. */
@NullMarked
package kaw.broken.second.messaging;

import org.jspecify.annotations.NullMarked;
