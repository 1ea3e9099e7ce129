/** What the HTTP interfaces of the services have in common: pages, versions, cursors, limits, repeated requests. */
@NullMarked
package kaw.platform.web;

import org.jspecify.annotations.NullMarked;
