/** The lists agents choose from, over HTTP. */
@NullMarked
package kaw.telephony.choice.web;

import org.jspecify.annotations.NullMarked;
