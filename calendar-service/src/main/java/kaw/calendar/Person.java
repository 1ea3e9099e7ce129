package kaw.calendar;

import kaw.platform.security.UserId;
import kaw.platform.security.Users;

/**
 * Someone an event names; the name stays readable after they left, and is the id where none was ever heard of.
 *
 * @param left whether they may no longer sign in
 */
public record Person(String id, String name, boolean left) {

    public static Person of(UserId id, Users users) {
        return users.find(id)
                .map(user -> new Person(id.value(), user.name(), !user.active()))
                .orElseGet(() -> new Person(id.value(), id.value(), false));
    }
}
