/** The partner's card: its values, who may change them and how. */
@NullMarked
package kaw.partner.card;

import org.jspecify.annotations.NullMarked;
