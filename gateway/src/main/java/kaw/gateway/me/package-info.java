/** What users change about themselves. */
@NullMarked
package kaw.gateway.me;

import org.jspecify.annotations.NullMarked;
