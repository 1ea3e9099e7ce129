/** Files on a service's records: taken in, listed, handed out, removed with a way back, and swept. */
@NullMarked
package kaw.platform.attachment;

import org.jspecify.annotations.NullMarked;
