package kaw.platform.files;

import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** A file store, for every service that is given a bucket or a folder; the bucket counts where there are both. */
@AutoConfiguration
@Conditional(FilesAutoConfiguration.PlaceGiven.class)
@EnableConfigurationProperties(FilesProperties.class)
class FilesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FileStore fileStore(FilesProperties properties) {
        return properties.s3() == null
                ? new FolderFileStore(Objects.requireNonNull(properties.folder()))
                : new S3FileStore(properties.s3());
    }

    /** There is somewhere to keep files. */
    static final class PlaceGiven extends AnyNestedCondition {

        PlaceGiven() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("kaw.files.folder")
        static final class Folder {}

        @ConditionalOnProperty("kaw.files.s3.bucket")
        static final class Bucket {}
    }
}
