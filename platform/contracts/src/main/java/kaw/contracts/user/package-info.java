/** Users and groups, as the gateway publishes them from Keycloak. */
@NullMarked
package kaw.contracts.user;

import org.jspecify.annotations.NullMarked;
