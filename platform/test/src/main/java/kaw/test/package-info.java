/** What the services' tests have in common: real components, people to sign in as, events to send and await, a clock to turn. */
@NullMarked
package kaw.test;

import org.jspecify.annotations.NullMarked;
