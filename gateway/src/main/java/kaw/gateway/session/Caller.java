package kaw.gateway.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is asking, whether a browser with a session or a program with a token.
 *
 * @param id Keycloak's id of the user
 * @param claims what Keycloak said at sign-in, or in the token
 */
public record Caller(String id, Map<String, Object> claims) {

    public static Caller of(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case OidcUser user -> new Caller(authentication.getName(), user.getClaims());
            case Jwt token -> new Caller(authentication.getName(), token.getClaims());
            case null, default -> throw new IllegalArgumentException("Neither session nor token: " + authentication);
        };
    }

    /** Keycloak's session, which ends everywhere at once. */
    public @Nullable String session() {
        return claim("sid");
    }

    public @Nullable String claim(String name) {
        return claims.get(name) instanceof String text ? text : null;
    }

    /** The roles a token carries: all there is to know of a program, and of someone not read from Keycloak yet. */
    public Collection<String> rolesInToken() {
        return claims.get("realm_access") instanceof Map<?, ?> access && access.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }
}
