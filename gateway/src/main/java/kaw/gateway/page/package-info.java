/** The user interface's files, its start page with a fresh CSP nonce, and the security headers of every answer. */
@NullMarked
package kaw.gateway.page;

import org.jspecify.annotations.NullMarked;
