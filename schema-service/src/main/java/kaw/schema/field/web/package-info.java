/** Fields over HTTP. */
@NullMarked
package kaw.schema.field.web;

import org.jspecify.annotations.NullMarked;
