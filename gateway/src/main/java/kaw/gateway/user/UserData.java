package kaw.gateway.user;

import java.util.Set;
import kaw.contracts.user.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters for a user.
 *
 * @param password null leaves it as it is
 */
public record UserData(
        String login,
        String name,
        @Nullable String password,
        boolean enabled,
        Set<Role> roles,
        Set<String> groups) {}
