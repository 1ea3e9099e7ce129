/** Letters written from a card: kept, sent through the customer's mail server, never twice. */
@NullMarked
package kaw.notification.mail;

import org.jspecify.annotations.NullMarked;
