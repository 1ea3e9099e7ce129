package kaw.platform.files;

import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A file store, for every service that is given a folder. */
@AutoConfiguration
@ConditionalOnProperty("kaw.files.folder")
@EnableConfigurationProperties(FilesProperties.class)
class FilesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FileStore fileStore(FilesProperties properties) {
        return new FolderFileStore(Objects.requireNonNull(properties.folder()));
    }
}
