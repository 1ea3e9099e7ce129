/** Finding cards by phone over HTTP. */
@NullMarked
package kaw.partner.phone.web;

import org.jspecify.annotations.NullMarked;
