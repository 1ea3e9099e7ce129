package kaw.broken.second;

import kaw.broken.first.First;

/** Closes the cycle. */
public class Second {

    public First first() {
        return new First();
    }
}
