package kaw.broken.second.messaging;

import kaw.broken.first.web.FirstController;

/** Uses another feature's web package. */
public class Foreign {

    public FirstController controller() {
        return new FirstController();
    }
}
