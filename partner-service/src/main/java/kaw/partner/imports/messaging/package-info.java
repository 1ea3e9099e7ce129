/** Chunks of imports in, their results out. */
@NullMarked
package kaw.partner.imports.messaging;

import org.jspecify.annotations.NullMarked;
