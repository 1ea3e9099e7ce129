/** What users are notified of. */
@NullMarked
package kaw.contracts.notification;

import org.jspecify.annotations.NullMarked;
