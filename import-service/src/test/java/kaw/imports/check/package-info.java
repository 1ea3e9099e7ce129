@NullMarked
package kaw.imports.check;

import org.jspecify.annotations.NullMarked;
