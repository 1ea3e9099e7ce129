package kaw.gateway.user.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Person;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakSessions;
import kaw.gateway.problem.NotFound;
import kaw.gateway.problem.Versions;
import kaw.gateway.session.Caller;
import kaw.gateway.user.ChangeUser;
import kaw.gateway.user.CreateUser;
import kaw.gateway.user.DeleteUser;
import kaw.gateway.user.FindUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users, for administrators; the names of all users, for everyone. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private static final int LARGEST_PAGE = 5000;

    private final FindUsers findUsers;
    private final CreateUser createUser;
    private final ChangeUser changeUser;
    private final DeleteUser deleteUser;
    private final Directory directory;
    private final Reconcile reconcile;
    private final KeycloakSessions sessions;

    UserController(
            FindUsers findUsers,
            CreateUser createUser,
            ChangeUser changeUser,
            DeleteUser deleteUser,
            Directory directory,
            Reconcile reconcile,
            KeycloakSessions sessions) {
        this.findUsers = findUsers;
        this.createUser = createUser;
        this.changeUser = changeUser;
        this.deleteUser = deleteUser;
        this.directory = directory;
        this.reconcile = reconcile;
        this.sessions = sessions;
    }

    /**
     * The name of a user, deleted or not.
     *
     * @param enabled whether the user may sign in, so that something can be given to them to do
     * @param tasks whether that can be a task
     */
    record Name(String id, String name, boolean enabled, boolean deleted, boolean tasks) {

        static Name of(Person person) {
            return new Name(person.id(), person.name(), person.active(), person.deleted(), person.hasTasks());
        }
    }

    /** The names of all users there ever were. */
    record Names(List<Name> items) {}

    @GetMapping("/names")
    Names names() {
        return new Names(directory.people().stream()
                .map(Name::of)
                .sorted(Comparator.comparing(Name::name))
                .toList());
    }

    /** A page of users; {@code next} is the cursor of the page after it. */
    record Users(List<UserResponse> items, @Nullable String next) {}

    @GetMapping
    Users list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "" + LARGEST_PAGE) int size,
            @RequestParam @Nullable String cursor) {
        List<Person> found = findUsers.run(search);
        Cursor page = Cursor.of(found, cursor, Math.clamp(size, 1, LARGEST_PAGE));
        return new Users(
                page.people().stream()
                        .map(person -> UserResponse.of(person, null, directory.isLastAdmin(person)))
                        .toList(),
                page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<UserResponse> get(@PathVariable String id) {
        return answer(HttpStatus.OK, present(id));
    }

    @PostMapping
    ResponseEntity<UserResponse> create(@RequestBody UserRequest request) {
        Person made = createUser.run(request.toData());
        return answer(HttpStatus.CREATED, made);
    }

    @PutMapping("/{id}")
    ResponseEntity<UserResponse> change(
            @PathVariable String id,
            @RequestBody UserRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication caller) {
        Person now = present(id);
        Versions.check(ifMatch, UserResponse.versionOf(now), response(now));
        return answer(
                HttpStatus.OK,
                changeUser.run(now, request.toData(), Caller.of(caller).session()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        deleteUser.run(present(id));
    }

    /** Lets a user try again whose login too many wrong passwords have locked. */
    @PostMapping("/{id}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String id) {
        sessions.unlock(present(id).id());
    }

    private Person present(String id) {
        return reconcile.person(id).orElseThrow(NotFound::new);
    }

    private UserResponse response(Person person) {
        return UserResponse.of(person, sessions.locked(person.id()), directory.isLastAdmin(person));
    }

    private ResponseEntity<UserResponse> answer(HttpStatus status, Person person) {
        UserResponse response = response(person);
        return ResponseEntity.status(status)
                .eTag(Versions.tag(response.version()))
                .location(URI.create("/api/users/" + person.id()))
                .body(response);
    }
}
