/** What happened to cards, as partner-service publishes it. */
@NullMarked
package kaw.contracts.partner;

import org.jspecify.annotations.NullMarked;
