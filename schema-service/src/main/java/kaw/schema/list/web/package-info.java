/** Lists over HTTP. */
@NullMarked
package kaw.schema.list.web;

import org.jspecify.annotations.NullMarked;
