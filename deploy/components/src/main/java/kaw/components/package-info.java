/** Runs the real MySQL, Kafka, Keycloak and Asterisk as child processes: on a box, and once per build for the tests. */
@NullMarked
package kaw.components;

import org.jspecify.annotations.NullMarked;
