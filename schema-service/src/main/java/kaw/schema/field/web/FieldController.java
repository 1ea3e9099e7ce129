package kaw.schema.field.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import kaw.contracts.schema.AccessLevel;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Field;
import kaw.platform.web.Page;
import kaw.platform.web.Versions;
import kaw.schema.field.CardField;
import kaw.schema.field.CardFields;
import kaw.schema.field.ChangeField;
import kaw.schema.field.CreateField;
import kaw.schema.field.DeleteField;
import kaw.schema.field.FieldUsage;
import kaw.schema.field.FindField;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/fields")
class FieldController {
    private final CardFields fields;
    private final FindField find;
    private final CreateField create;
    private final ChangeField change;
    private final DeleteField delete;
    private final FieldAccess access;

    FieldController(
            CardFields fields,
            FindField find,
            CreateField create,
            ChangeField change,
            DeleteField delete,
            FieldAccess access) {
        this.fields = fields;
        this.find = find;
        this.create = create;
        this.change = change;
        this.delete = delete;
        this.access = access;
    }

    /** The fields the caller may see; an administrator who asks for all gets those switched off too. */
    @GetMapping
    Page<FieldResponse> list(@RequestParam(defaultValue = "false") boolean all) {
        List<FieldResponse> seen = fields.inCardOrder().stream()
                .map(FieldController::plain)
                .filter(field -> all || field.shown())
                .map(this::response)
                .filter(field -> field.access().canView())
                .toList();
        return Page.whole(seen);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<FieldResponse> get(@PathVariable UUID id) {
        return answer(find.find(id));
    }

    @GetMapping("/{id}/usage")
    @PreAuthorize("hasRole('admin')")
    FieldUsage usage(@PathVariable UUID id) {
        return find.usage(id);
    }

    @PostMapping
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<FieldResponse> create(@RequestBody FieldRequest request) {
        CardField made = create.create(request.name(), request.form());
        return ResponseEntity.created(URI.create("/api/fields/" + made.getId()))
                .eTag(Versions.etag(made.version()))
                .body(response(plain(made)));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<FieldResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody FieldRequest request) {
        return answer(change.change(id, Versions.required(ifMatch), request.name(), request.form()));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<Void> delete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        delete.delete(id, Versions.required(ifMatch));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<FieldResponse> answer(CardField field) {
        return ResponseEntity.ok().eTag(Versions.etag(field.version())).body(response(plain(field)));
    }

    private FieldResponse response(Field field) {
        AccessLevel level = access.of(field);
        return FieldResponse.of(field, level);
    }

    private static Field plain(CardField field) {
        return Field.of(field.state());
    }
}
