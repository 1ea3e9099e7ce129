/** Carries out started imports: sends chunks of rows, takes the answers, and survives the death of any process. */
@NullMarked
package kaw.imports.run;

import org.jspecify.annotations.NullMarked;
