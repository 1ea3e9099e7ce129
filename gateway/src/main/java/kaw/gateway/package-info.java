/** The only door into KAW: sign-in, routes to the services, users and groups, and the user interface's host. */
@NullMarked
package kaw.gateway;

import org.jspecify.annotations.NullMarked;
