package kaw.wrong.two;

import kaw.wrong.one.One;

/** The other half of a circle. */
public class Two {

    Class<?> circle = One.class;
}
