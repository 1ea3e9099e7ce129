package kaw.gateway.me.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kaw.contracts.user.Role;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Person;
import kaw.gateway.keycloak.KeycloakUsers;
import kaw.gateway.me.ChangeOwnPassword;
import kaw.gateway.me.ChangeOwnSettings;
import kaw.gateway.session.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, and what I may change about that. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private static final String FIRST_LANGUAGE = "ru";

    private final Directory directory;
    private final ChangeOwnSettings changeOwnSettings;
    private final ChangeOwnPassword changeOwnPassword;
    private final String timeZone;

    MeController(
            Directory directory,
            ChangeOwnSettings changeOwnSettings,
            ChangeOwnPassword changeOwnPassword,
            @Value("${kaw.organisation.time-zone}") String timeZone) {
        this.directory = directory;
        this.changeOwnSettings = changeOwnSettings;
        this.changeOwnPassword = changeOwnPassword;
        this.timeZone = timeZone;
    }

    /** A group I am in. */
    record MyGroup(String id, String name) {}

    /**
     * Who is signed in.
     *
     * @param timeZone the organisation's, in which days are cut
     */
    record Me(
            String id,
            String login,
            String name,
            List<String> roles,
            List<MyGroup> groups,
            String locale,
            String timeZone) {}

    /** What is null stays as it is. */
    record Settings(@Nullable String name, @Nullable String locale) {}

    /** The present password and the one to come. */
    record PasswordChange(
            @Nullable String current, @Nullable String next) {}

    @GetMapping
    Me me(Authentication authentication) {
        return me(Caller.of(authentication));
    }

    @PutMapping
    Me change(@RequestBody Settings settings, Authentication authentication) {
        Caller caller = Caller.of(authentication);
        changeOwnSettings.run(caller.id(), settings.name(), settings.locale());
        return me(caller);
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change, Authentication authentication) {
        Caller caller = Caller.of(authentication);
        changeOwnPassword.run(caller.id(), person(caller).login(), caller.session(), change.current(), change.next());
    }

    private Me me(Caller caller) {
        Person person = person(caller);
        return new Me(
                person.id(),
                person.login(),
                person.name(),
                person.roles().stream().map(MeController::nameOf).sorted().toList(),
                person.groups().stream()
                        .flatMap(id -> directory.group(id).stream())
                        .map(group -> new MyGroup(group.id(), group.name()))
                        .sorted(Comparator.comparing(MyGroup::name))
                        .toList(),
                person.locale() == null ? FIRST_LANGUAGE : person.locale(),
                timeZone);
    }

    /** A program with a token of its own is nobody Keycloak lists as a user. */
    private Person person(Caller caller) {
        return directory.person(caller.id()).orElseGet(() -> {
            String login =
                    caller.claim("preferred_username") == null ? caller.id() : caller.claim("preferred_username");
            String name = caller.claim("name") == null ? login : caller.claim("name");
            return new Person(
                    caller.id(),
                    login,
                    name,
                    true,
                    KeycloakUsers.toRoles(caller.rolesInToken()),
                    java.util.Set.of(),
                    false,
                    caller.claim("locale"));
        });
    }

    private static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
