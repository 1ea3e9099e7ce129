package kaw.platform.security;

import java.util.Set;
import kaw.contracts.user.Role;

/** Who is calling, with the rights they have at this moment; a bean to be injected, asked on the request's thread. */
public interface CurrentUser {

    UserId id();

    /** Full name as shown. */
    String name();

    /** The user's switches; an administrator has them all. */
    Set<Role> roles();

    Set<GroupId> groups();

    default boolean isAdmin() {
        return roles().contains(Role.ADMIN);
    }
}
