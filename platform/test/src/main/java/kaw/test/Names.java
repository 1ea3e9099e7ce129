package kaw.test;

import java.util.UUID;

/** Names nobody else uses. */
final class Names {

    private Names() {}

    /** Good as the name of a schema, an account and a topic. */
    static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
    }
}
