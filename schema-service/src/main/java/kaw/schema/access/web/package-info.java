/** Access levels over HTTP. */
@NullMarked
package kaw.schema.access.web;

import org.jspecify.annotations.NullMarked;
