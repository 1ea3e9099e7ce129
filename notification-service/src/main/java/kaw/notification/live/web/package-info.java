/** The live stream over HTTP. */
@NullMarked
package kaw.notification.live.web;

import org.jspecify.annotations.NullMarked;
