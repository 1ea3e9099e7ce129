package kaw.task;

import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.springframework.stereotype.Component;

/** The names of users. */
@Component
public class People {
    private final Users users;

    People(Users users) {
        this.users = users;
    }

    public Person of(String id) {
        return new Person(id, users.name(new UserId(id)).orElse(id));
    }
}
