/** Files that belong to data but do not live in the database. */
@NullMarked
package kaw.platform.files;

import org.jspecify.annotations.NullMarked;
