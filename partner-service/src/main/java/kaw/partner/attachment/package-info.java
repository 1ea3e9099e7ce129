/** Files on cards: who may see and change them, and that a card takes its files along when it is gone for good. */
@NullMarked
package kaw.partner.attachment;

import org.jspecify.annotations.NullMarked;
