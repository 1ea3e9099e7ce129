/** Fills a new box with the people, fields and cards of a believable contact centre. */
@NullMarked
package kaw.samples.demo;

import org.jspecify.annotations.NullMarked;
