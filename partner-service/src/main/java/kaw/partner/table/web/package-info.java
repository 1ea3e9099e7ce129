/** The partner table over HTTP. */
@NullMarked
package kaw.partner.table.web;

import org.jspecify.annotations.NullMarked;
