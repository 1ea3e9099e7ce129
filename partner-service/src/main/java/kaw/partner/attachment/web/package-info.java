/** Files on cards over HTTP. */
@NullMarked
package kaw.partner.attachment.web;

import org.jspecify.annotations.NullMarked;
