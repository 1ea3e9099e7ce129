/** What a consumer has already handled, recorded in the transaction of its effect. */
@NullMarked
package kaw.platform.inbox;

import org.jspecify.annotations.NullMarked;
