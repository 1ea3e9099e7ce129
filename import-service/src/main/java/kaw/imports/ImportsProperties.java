package kaw.imports;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of import-service.
 *
 * @param maxFileSize the largest file taken
 * @param maxRequestSize the same with the form around it
 * @param chunkRows rows sent to partner-service at once
 * @param chunksAhead chunks that may be sent and not answered yet
 * @param lease how long an import waits for a runner that has died before another takes it over
 * @param scratchFolder where files are unpacked while they are read; the system's temporary folder by default
 */
@ConfigurationProperties("kaw.imports")
public record ImportsProperties(
        @DefaultValue("512MB") DataSize maxFileSize,
        @DefaultValue("513MB") DataSize maxRequestSize,
        @DefaultValue("1000") int chunkRows,
        @DefaultValue("6") int chunksAhead,
        @DefaultValue("20s") Duration lease,
        @Nullable Path scratchFolder) {}
