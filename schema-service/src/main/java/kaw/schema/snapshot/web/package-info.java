/** The whole schema over HTTP. */
@NullMarked
package kaw.schema.snapshot.web;

import org.jspecify.annotations.NullMarked;
