/** Things to be reminded of once, at their time, however many instances there are. */
@NullMarked
package kaw.platform.reminder;

import org.jspecify.annotations.NullMarked;
