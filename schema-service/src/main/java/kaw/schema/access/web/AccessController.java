package kaw.schema.access.web;

import java.util.UUID;
import kaw.contracts.schema.AccessSaved;
import kaw.platform.web.Versions;
import kaw.schema.access.ChangeAccess;
import kaw.schema.access.FindAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/access/{groupId}")
@PreAuthorize("hasRole('admin')")
class AccessController {
    private final FindAccess find;
    private final ChangeAccess change;

    AccessController(FindAccess find, ChangeAccess change) {
        this.find = find;
        this.change = change;
    }

    @GetMapping
    ResponseEntity<AccessResponse> get(@PathVariable UUID groupId) {
        return answer(find.find(groupId));
    }

    @PutMapping
    ResponseEntity<AccessResponse> change(
            @PathVariable UUID groupId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody AccessRequest request) {
        change.change(groupId, Versions.required(ifMatch), request.levels());
        return answer(find.find(groupId));
    }

    private static ResponseEntity<AccessResponse> answer(AccessSaved access) {
        return ResponseEntity.ok().eTag(Versions.etag(access.version())).body(AccessResponse.of(access));
    }
}
