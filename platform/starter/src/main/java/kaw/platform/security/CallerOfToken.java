package kaw.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Finds the caller of a checked token: as the copy of the users says, since tokens outlive a change of rights by minutes;
 * by the token's own claims only for users the copy has not heard of.
 */
final class CallerOfToken implements Converter<Jwt, CallerAuthentication> {

    private final Users users;

    CallerOfToken(Users users) {
        this.users = users;
    }

    @Override
    public CallerAuthentication convert(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new InvalidBearerTokenException("The token names no subject");
        }
        Optional<User> known = users.find(new UserId(subject));
        if (known.isPresent() && !known.get().active()) {
            throw new InvalidBearerTokenException("The user may not sign in any more");
        }
        return new CallerAuthentication(token, known.map(Caller::of).orElseGet(() -> byClaims(token, subject)));
    }

    private static Caller byClaims(Jwt token, String subject) {
        return new Caller(new UserId(subject), name(token, subject), roles(token), groups(token), isService(token));
    }

    private static String name(Jwt token, String subject) {
        String name = token.getClaimAsString("name");
        String login = token.getClaimAsString("preferred_username");
        return name != null && !name.isBlank() ? name : login != null ? login : subject;
    }

    private static Set<Role> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (access != null && access.get("roles") instanceof Collection<?> names) {
            for (Role role : Role.values()) {
                if (names.contains(role.name().toLowerCase(Locale.ROOT))) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static Set<GroupId> groups(Jwt token) {
        List<String> ids = token.getClaimAsStringList("groups");
        return ids == null
                ? Set.of()
                : ids.stream().filter(id -> !id.isBlank()).map(GroupId::new).collect(Collectors.toSet());
    }

    /** Keycloak names the user of a client's own account after the client the token was issued to. */
    private static boolean isService(Jwt token) {
        return ("service-account-" + token.getClaimAsString("azp"))
                .equals(token.getClaimAsString("preferred_username"));
    }
}
