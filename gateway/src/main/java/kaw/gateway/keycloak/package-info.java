/** Keycloak's admin API, as far as KAW needs it: users, roles, groups, passwords, lock-outs and sessions. */
@NullMarked
package kaw.gateway.keycloak;

import org.jspecify.annotations.NullMarked;
