/** The index as administrators see it. */
@NullMarked
package kaw.partner.feed.web;

import org.jspecify.annotations.NullMarked;
