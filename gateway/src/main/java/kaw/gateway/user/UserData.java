package kaw.gateway.user;

import java.util.Set;
import kaw.contracts.user.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters for a user.
 *
 * @param password null leaves it as it is
 * @param enabled whether the user may sign in; null leaves it as it is, and for a new one means yes
 */
public record UserData(
        String login,
        String name,
        @Nullable String password,
        @Nullable Boolean enabled,
        Set<Role> roles,
        Set<String> groups) {}
