/** Imports over HTTP, for administrators. */
@NullMarked
package kaw.imports.job.web;

import org.jspecify.annotations.NullMarked;
