/** Its web part. */
@NullMarked
package kaw.broken.first.web;

import org.jspecify.annotations.NullMarked;
