package kaw.platform.security;

import java.util.Set;
import kaw.contracts.user.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/** The current user of the request this thread works on. */
final class RequestUser implements CurrentUser {

    @Override
    public UserId id() {
        return caller().id();
    }

    @Override
    public String name() {
        return caller().name();
    }

    @Override
    public Set<Role> roles() {
        return caller().roles();
    }

    @Override
    public Set<GroupId> groups() {
        return caller().groups();
    }

    private static Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication authentication) {
            return authentication.caller();
        }
        throw new IllegalStateException("No user is signed in on this thread");
    }
}
