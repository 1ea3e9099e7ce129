/** Tests of the access rule. */
@NullMarked
package kaw.platform.fieldaccess;

import org.jspecify.annotations.NullMarked;
