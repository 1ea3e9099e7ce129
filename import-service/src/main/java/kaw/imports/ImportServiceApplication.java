package kaw.imports;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Loads partner bases from spreadsheets. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ImportServiceApplication {

    public static void main(String[] args) {
        KawService.run(ImportServiceApplication.class, "import-service", args);
    }
}
