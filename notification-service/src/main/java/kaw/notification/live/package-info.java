/** The live stream: thin hints that something changed, each to those it concerns. */
@NullMarked
package kaw.notification.live;

import org.jspecify.annotations.NullMarked;
