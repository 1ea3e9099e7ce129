/** Signing in and out at Keycloak, the browser's session, its tokens, CSRF, and who may call what. */
@NullMarked
package kaw.gateway.session;

import org.jspecify.annotations.NullMarked;
