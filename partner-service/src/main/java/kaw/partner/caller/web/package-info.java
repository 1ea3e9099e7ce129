/** Cards of callers nobody knows yet, over HTTP. */
@NullMarked
package kaw.partner.caller.web;

import org.jspecify.annotations.NullMarked;
