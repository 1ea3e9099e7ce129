/** The shape of the card, as schema-service publishes it. */
@NullMarked
package kaw.contracts.schema;

import org.jspecify.annotations.NullMarked;
