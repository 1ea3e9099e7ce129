/** What people write and type, made comparable: words without case and ё, phones without punctuation, keyboards mixed up. */
@NullMarked
package kaw.partner.words;

import org.jspecify.annotations.NullMarked;
