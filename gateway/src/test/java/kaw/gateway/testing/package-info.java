/** The gateway as it really runs, before real Keycloak and Kafka, with stand-ins only for the services behind it. */
@NullMarked
package kaw.gateway.testing;

import org.jspecify.annotations.NullMarked;
