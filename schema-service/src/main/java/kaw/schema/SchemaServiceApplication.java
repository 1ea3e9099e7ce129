package kaw.schema;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Owns the shape of the card. */
@SpringBootApplication
public class SchemaServiceApplication {
    public static void main(String[] args) {
        KawService.run(SchemaServiceApplication.class, "schema-service", args);
    }
}
