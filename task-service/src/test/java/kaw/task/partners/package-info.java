/** Tests of partners. */
@NullMarked
package kaw.task.partners;

import org.jspecify.annotations.NullMarked;
