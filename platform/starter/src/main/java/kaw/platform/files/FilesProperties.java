package kaw.platform.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files are kept.
 *
 * @param folder a folder of this service's own; without it the service has no file store
 */
@ConfigurationProperties("kaw.files")
record FilesProperties(@Nullable Path folder) {}
