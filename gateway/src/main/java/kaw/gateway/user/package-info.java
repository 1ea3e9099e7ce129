/** Administering users: the four switches, groups, password, lock-outs, and the rule that one administrator stays. */
@NullMarked
package kaw.gateway.user;

import org.jspecify.annotations.NullMarked;
