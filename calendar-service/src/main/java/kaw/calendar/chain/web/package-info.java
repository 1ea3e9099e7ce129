/** Linked events over HTTP. */
@NullMarked
package kaw.calendar.chain.web;

import org.jspecify.annotations.NullMarked;
