/** The check of a whole file over HTTP. */
@NullMarked
package kaw.imports.check.web;

import org.jspecify.annotations.NullMarked;
