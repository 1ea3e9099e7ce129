/** Errors as RFC 9457 problem documents in the caller's language. */
@NullMarked
package kaw.platform.problem;

import org.jspecify.annotations.NullMarked;
