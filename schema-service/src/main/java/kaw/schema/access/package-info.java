/** What each group of users may do with each field. */
@NullMarked
package kaw.schema.access;

import org.jspecify.annotations.NullMarked;
