/** Tasks people set themselves and each other. */
@NullMarked
package kaw.contracts.task;

import org.jspecify.annotations.NullMarked;
