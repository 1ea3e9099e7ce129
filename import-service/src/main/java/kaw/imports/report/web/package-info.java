/** The file of failed rows over HTTP. */
@NullMarked
package kaw.imports.report.web;

import org.jspecify.annotations.NullMarked;
