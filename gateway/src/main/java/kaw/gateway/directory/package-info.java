/** Who is who: a copy of Keycloak's users and groups in memory, kept true by reconciling, published to the topic users. */
@NullMarked
package kaw.gateway.directory;

import org.jspecify.annotations.NullMarked;
