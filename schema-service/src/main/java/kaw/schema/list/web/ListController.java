package kaw.schema.list.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.contracts.schema.ListSaved;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Field;
import kaw.platform.security.CurrentUser;
import kaw.platform.web.Page;
import kaw.platform.web.Versions;
import kaw.schema.list.ChangeList;
import kaw.schema.list.CreateList;
import kaw.schema.list.DeleteList;
import kaw.schema.list.FindLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/lists")
class ListController {
    private final FindLists find;
    private final CreateList create;
    private final ChangeList change;
    private final DeleteList delete;
    private final FieldAccess access;
    private final CurrentUser user;

    ListController(
            FindLists find,
            CreateList create,
            ChangeList change,
            DeleteList delete,
            FieldAccess access,
            CurrentUser user) {
        this.find = find;
        this.create = create;
        this.change = change;
        this.delete = delete;
        this.access = access;
        this.user = user;
    }

    /** All lists for an administrator; for others those of the fields they see. */
    @GetMapping
    Page<ListResponse> list() {
        List<ListSaved> all = find.all();
        if (!user.isAdmin()) {
            Set<UUID> seen = access.visible().stream()
                    .map(Field::listId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            all = all.stream().filter(list -> seen.contains(list.id())).toList();
        }
        return Page.whole(all.stream().map(ListResponse::of).toList());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<ListResponse> get(@PathVariable UUID id) {
        return answer(find.find(id));
    }

    @PostMapping
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<ListResponse> create(@RequestBody ListRequest request) {
        ListSaved made = create.create(request.form()).state();
        return ResponseEntity.created(URI.create("/api/lists/" + made.id()))
                .eTag(Versions.etag(made.version()))
                .body(ListResponse.of(made));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<ListResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ListRequest request) {
        return answer(
                change.change(id, Versions.required(ifMatch), request.form()).state());
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<Void> delete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        delete.delete(id, Versions.required(ifMatch));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ListResponse> answer(ListSaved list) {
        return ResponseEntity.ok().eTag(Versions.etag(list.version())).body(ListResponse.of(list));
    }
}
