/** The ledger over HTTP: everyone sees the calls they took part in, those with reports all of them. */
@NullMarked
package kaw.telephony.call.web;

import org.jspecify.annotations.NullMarked;
