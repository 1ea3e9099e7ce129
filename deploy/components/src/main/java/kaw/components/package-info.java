/** Runs the real MySQL, Kafka and Keycloak as child processes: on a box, and once per build for the tests. */
@NullMarked
package kaw.components;

import org.jspecify.annotations.NullMarked;
