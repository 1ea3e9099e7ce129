package kaw.imports;

import java.io.IOException;
import java.nio.file.Path;
import kaw.imports.file.ScratchFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScratchConfiguration {

    @Bean
    ScratchFolder scratchFolder(ImportsProperties properties) throws IOException {
        Path folder = properties.scratchFolder();
        return new ScratchFolder(
                folder == null ? Path.of(System.getProperty("java.io.tmpdir"), "kaw-imports") : folder);
    }
}
