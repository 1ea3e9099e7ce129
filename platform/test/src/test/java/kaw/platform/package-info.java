/** The starter against the real components: whatever needs MySQL, Kafka or Keycloak to be shown. */
@NullMarked
package kaw.platform;

import org.jspecify.annotations.NullMarked;
