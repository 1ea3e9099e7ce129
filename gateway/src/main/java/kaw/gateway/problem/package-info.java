/** What a caller is told when something is refused or fails: RFC 9457 documents, or a page where a person navigates. */
@NullMarked
package kaw.gateway.problem;

import org.jspecify.annotations.NullMarked;
