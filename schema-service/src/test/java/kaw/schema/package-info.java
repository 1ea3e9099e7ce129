/** Tests of schema-service as a whole. */
@NullMarked
package kaw.schema;

import org.jspecify.annotations.NullMarked;
