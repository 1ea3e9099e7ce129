/** The preview over HTTP. */
@NullMarked
package kaw.imports.preview.web;

import org.jspecify.annotations.NullMarked;
