/** Dispositions over HTTP. */
@NullMarked
package kaw.telephony.disposition.web;

import org.jspecify.annotations.NullMarked;
