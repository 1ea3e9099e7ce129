package kaw.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class CallerOfTokenTest {

    private final Users users = new Users();
    private final CallerOfToken callers = new CallerOfToken(users);

    @Test
    void takesAnUnknownUserByTheClaims() {
        CallerAuthentication caller = callers.convert(token(
                "anna",
                "realm_access",
                Map.of("roles", List.of("contacts", "offline_access")),
                "groups",
                List.of("g1")));

        assertThat(caller.caller().roles()).containsExactly(Role.CONTACTS);
        assertThat(caller.caller().groups()).containsExactly(new GroupId("g1"));
        assertThat(authorities(caller)).containsExactly("ROLE_contacts");
    }

    @Test
    void takesAKnownUserByTheCopyWhateverTheTokenSays() {
        users.on("user:anna", saved(true, Set.of(Role.TASKS), Set.of("g2"), false));

        CallerAuthentication caller = callers.convert(
                token("anna", "realm_access", Map.of("roles", List.of("admin")), "groups", List.of("g1")));

        assertThat(caller.caller().roles()).containsExactly(Role.TASKS);
        assertThat(authorities(caller)).containsExactly("ROLE_tasks");
        assertThat(caller.caller().groups()).containsExactly(new GroupId("g2"));
    }

    @Test
    void givesAnAdministratorEverySwitch() {
        CallerAuthentication caller = callers.convert(token("anna", "realm_access", Map.of("roles", List.of("admin"))));

        assertThat(authorities(caller))
                .containsExactlyInAnyOrder("ROLE_admin", "ROLE_contacts", "ROLE_tasks", "ROLE_reports");
    }

    @Test
    void refusesAUserWhoWasSwitchedOffOrDeleted() {
        users.on("user:anna", saved(false, Set.of(), Set.of(), false));
        assertThatThrownBy(() -> callers.convert(token("anna"))).isInstanceOf(InvalidBearerTokenException.class);

        users.on("user:anna", saved(true, Set.of(), Set.of(), true));
        assertThatThrownBy(() -> callers.convert(token("anna"))).isInstanceOf(InvalidBearerTokenException.class);
        assertThat(users.name(new UserId("anna"))).contains("Анна");
    }

    @Test
    void tellsAProgramsOwnAccountFromAPerson() {
        assertThat(authorities(callers.convert(
                        token("program", "azp", "kaw-gateway", "preferred_username", "service-account-kaw-gateway"))))
                .containsExactly("ROLE_service");
        assertThat(authorities(callers.convert(
                        token("person", "azp", "kaw-tests", "preferred_username", "service-account-kaw-gateway"))))
                .isEmpty();
    }

    private static UserSaved saved(boolean enabled, Set<Role> roles, Set<String> groups, boolean deleted) {
        return new UserSaved("anna", "anna", "Анна", enabled, roles, groups, deleted);
    }

    private static Set<String> authorities(CallerAuthentication caller) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }

    private static Jwt token(String subject, Object... claims) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(subject)
                .expiresAt(Instant.now().plusSeconds(60));
        for (int index = 0; index < claims.length; index += 2) {
            token.claim((String) claims[index], claims[index + 1]);
        }
        return token.build();
    }
}
