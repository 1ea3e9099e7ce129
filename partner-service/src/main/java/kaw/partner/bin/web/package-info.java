/** The recycle bin over HTTP. */
@NullMarked
package kaw.partner.bin.web;

import org.jspecify.annotations.NullMarked;
