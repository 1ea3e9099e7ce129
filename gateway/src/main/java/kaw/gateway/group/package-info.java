/** Administering groups of users. */
@NullMarked
package kaw.gateway.group;

import org.jspecify.annotations.NullMarked;
