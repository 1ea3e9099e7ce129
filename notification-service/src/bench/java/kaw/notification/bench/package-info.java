/** Measurements and faults on a running box. */
@NullMarked
package kaw.notification.bench;

import org.jspecify.annotations.NullMarked;
