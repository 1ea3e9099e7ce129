/** The blacklist over HTTP, for administrators. */
@NullMarked
package kaw.telephony.blacklist.web;

import org.jspecify.annotations.NullMarked;
