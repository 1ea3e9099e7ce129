/** Tests of attachment. */
@NullMarked
package kaw.task.attachment;

import org.jspecify.annotations.NullMarked;
