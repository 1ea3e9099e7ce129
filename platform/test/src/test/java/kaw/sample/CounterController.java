package kaw.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.GroupId;
import kaw.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/counters")
class CounterController {

    record CounterRequest(
            @NotBlank @Size(min = 2, max = 40) String name,
            @Valid @Nullable List<Part> parts) {}

    record Part(@Min(1) int size) {}

    record CounterResponse(UUID id, int version, String name) {}

    record Me(String id, String name, List<String> roles, List<String> groups) {}

    private final ChangeCounter change;
    private final CurrentUser user;

    CounterController(ChangeCounter change, CurrentUser user) {
        this.change = change;
        this.user = user;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CounterResponse create(@Valid @RequestBody CounterRequest request) {
        if (request.name().equals("taken")) {
            throw new Invalid(new FieldError("name", "required", Map.of()));
        }
        return new CounterResponse(change.create(request.name()), 0, request.name());
    }

    @GetMapping("/{id}")
    ResponseEntity<CounterResponse> get(@PathVariable UUID id) {
        Counter counter = change.find(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(counter.version()))
                .body(new CounterResponse(id, counter.version(), counter.name()));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody CounterRequest request) {
        change.rename(id, Versions.required(version), request.name());
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('admin')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {}

    @GetMapping("/broken")
    String broken(@RequestParam @Min(1) int size) {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/me")
    Me me() {
        return new Me(
                user.id().value(),
                user.name(),
                user.roles().stream().map(Role::name).sorted().toList(),
                user.groups().stream().map(GroupId::value).sorted().collect(Collectors.toList()));
    }

    @GetMapping("/contacts")
    @PreAuthorize("hasRole('contacts')")
    String contacts() {
        return "contacts";
    }

    @GetMapping("/service")
    @PreAuthorize("hasRole('service')")
    String service() {
        return "service";
    }
}
