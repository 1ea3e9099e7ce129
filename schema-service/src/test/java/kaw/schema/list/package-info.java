/** Tests of list. */
@NullMarked
package kaw.schema.list;

import org.jspecify.annotations.NullMarked;
