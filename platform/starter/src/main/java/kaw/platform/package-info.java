/** What every service is started with: the one line in its main method, ids and the clock. */
@NullMarked
package kaw.platform;

import org.jspecify.annotations.NullMarked;
