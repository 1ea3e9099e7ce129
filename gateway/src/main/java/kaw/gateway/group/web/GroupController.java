package kaw.gateway.group.web;

import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Group;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.group.DeleteGroup;
import kaw.gateway.group.SaveGroup;
import kaw.gateway.problem.NotFound;
import kaw.gateway.problem.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Groups, for administrators; there are tens of them, so they come in one piece. */
@RestController
@RequestMapping("/api/groups")
class GroupController {

    private final SaveGroup saveGroup;
    private final DeleteGroup deleteGroup;
    private final Directory directory;
    private final Reconcile reconcile;

    GroupController(SaveGroup saveGroup, DeleteGroup deleteGroup, Directory directory, Reconcile reconcile) {
        this.saveGroup = saveGroup;
        this.deleteGroup = deleteGroup;
        this.directory = directory;
        this.reconcile = reconcile;
    }

    /** All groups, by name. */
    record Groups(List<GroupResponse> items, @Nullable String next) {}

    @GetMapping
    Groups list() {
        Comparator<Object> alphabet = Collator.getInstance(Locale.of("ru"))::compare;
        return new Groups(
                directory.groups().stream()
                        .filter(group -> !group.deleted())
                        .sorted(Comparator.comparing(Group::name, alphabet))
                        .map(this::response)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    ResponseEntity<GroupResponse> get(@PathVariable String id) {
        return answer(HttpStatus.OK, id);
    }

    @PostMapping
    ResponseEntity<GroupResponse> create(@RequestBody GroupRequest request) {
        return answer(HttpStatus.CREATED, saveGroup.create(request.cleanName(), request.allMembers()));
    }

    @PutMapping("/{id}")
    ResponseEntity<GroupResponse> change(
            @PathVariable String id,
            @RequestBody GroupRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Group now = present(id);
        GroupResponse current = response(now);
        Versions.check(ifMatch, current.version(), current);
        saveGroup.change(now, request.cleanName(), request.allMembers());
        return answer(HttpStatus.OK, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        deleteGroup.run(present(id));
    }

    private Group present(String id) {
        return reconcile.group(id).orElseThrow(NotFound::new);
    }

    private GroupResponse response(Group group) {
        return GroupResponse.of(group, directory.membersOf(group.id()));
    }

    private ResponseEntity<GroupResponse> answer(HttpStatus status, String id) {
        GroupResponse response = response(present(id));
        return ResponseEntity.status(status)
                .eTag(Versions.tag(response.version()))
                .location(URI.create("/api/groups/" + id))
                .body(response);
    }
}
