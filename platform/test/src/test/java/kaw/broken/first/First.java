package kaw.broken.first;

import kaw.broken.first.web.FirstController;
import kaw.broken.second.Second;

/** Knows its own controller, and the second feature, which knows it. */
public class First {

    public Second second() {
        return new FirstController().second();
    }
}
