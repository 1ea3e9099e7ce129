/** Who is calling: tokens checked, roles and groups as they are now, everything else refused. */
@NullMarked
package kaw.platform.security;

import org.jspecify.annotations.NullMarked;
