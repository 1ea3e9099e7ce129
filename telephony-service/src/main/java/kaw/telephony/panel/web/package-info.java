/** Agents over HTTP: their own state and extension, and everyone's for those who may see it. */
@NullMarked
package kaw.telephony.panel.web;

import org.jspecify.annotations.NullMarked;
