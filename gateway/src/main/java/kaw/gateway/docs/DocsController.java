package kaw.gateway.docs;

import java.util.List;
import java.util.stream.Stream;
import kaw.gateway.routing.Parts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the OpenAPI documents: the gateway's own and each service's, which is read through the route to it. */
@RestController
class DocsController {

    /** Where a part's document is. */
    record Document(String name, String url) {}

    /** Every document. */
    record Documents(List<Document> items) {}

    private final Documents documents;

    DocsController(Parts parts) {
        this.documents = new Documents(Stream.concat(
                        Stream.of("gateway"), parts.services().keySet().stream().sorted())
                .map(name -> new Document(name, "/api/docs/" + name))
                .toList());
    }

    @GetMapping("/api/docs")
    Documents list() {
        return documents;
    }
}
