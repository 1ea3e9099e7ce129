/** Agents: their extension, and the one gap-free line of states each of them has. */
@NullMarked
package kaw.telephony.agent;

import org.jspecify.annotations.NullMarked;
