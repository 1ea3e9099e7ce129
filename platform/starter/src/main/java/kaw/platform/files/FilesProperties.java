package kaw.platform.files;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder a folder of this service's own; without it and without a bucket the service has no file store
 * @param s3 a bucket instead, which services may share
 */
@ConfigurationProperties("kaw.files")
record FilesProperties(@Nullable Path folder, @Nullable S3 s3) {

    /**
     * A bucket, which must be there.
     *
     * @param endpoint of the server; null for Amazon's own
     * @param accessKey null where the surroundings say who we are, as they do in a cloud; with {@code secretKey}
     * @param pathStyle whether the bucket stands in the path and not in the host name, as most servers but Amazon's want it
     * @param prefix what the names of all files begin with
     */
    record S3(
            @Nullable URI endpoint,
            String bucket,
            @DefaultValue("us-east-1") String region,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @DefaultValue("true") boolean pathStyle,
            @DefaultValue("") String prefix) {

        /** Without the key, for what prints it. */
        @Override
        public String toString() {
            return "S3[endpoint=" + endpoint + ", bucket=" + bucket + "]";
        }
    }
}
