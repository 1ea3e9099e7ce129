/** The way to the services: one route per noun, time-outs, circuit breakers, and what of a request may pass. */
@NullMarked
package kaw.gateway.routing;

import org.jspecify.annotations.NullMarked;
