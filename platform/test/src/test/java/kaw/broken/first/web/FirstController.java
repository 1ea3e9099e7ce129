package kaw.broken.first.web;

import kaw.broken.second.Second;

/** Used by others than its own package. */
public class FirstController {

    public Second second() {
        return new Second();
    }
}
