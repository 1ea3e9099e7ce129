package kaw.platform.security;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The caller of one request, with the rights worked out. */
record Caller(UserId id, String name, Set<Role> roles, Set<GroupId> groups, boolean service) {

    Caller {
        roles = roles.contains(Role.ADMIN) ? EnumSet.allOf(Role.class) : Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    static Caller of(User user) {
        return new Caller(user.id(), user.name(), user.roles(), user.groups(), false);
    }

    /** What {@code hasRole} asks for: the switches by their name in Keycloak, and {@code service} for other programs. */
    Set<GrantedAuthority> authorities() {
        Set<GrantedAuthority> authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (service) {
            authorities.add(new SimpleGrantedAuthority("ROLE_service"));
        }
        return authorities;
    }
}
