package kaw.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Files in a bucket of any server that speaks S3.
 *
 * <p>A stream's length is not known beforehand, and S3 wants to know it: what is larger than a part goes up part by part, and
 * is there only once all are; memory holds one part of each file that is being stored.
 */
final class S3FileStore implements FileStore, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(S3FileStore.class);

    /** The smallest S3 takes, but for the last. */
    private static final int PART = 5 * 1024 * 1024;

    private static final String KIND = "application/octet-stream";

    private final S3Client s3;
    private final String bucket;
    private final String prefix;

    S3FileStore(FilesProperties.S3 properties) {
        this.s3 = client(properties);
        this.bucket = properties.bucket();
        this.prefix = properties.prefix();
    }

    private static S3Client client(FilesProperties.S3 properties) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(properties.region()))
                .forcePathStyle(properties.pathStyle())
                .credentialsProvider(credentials(properties.accessKey(), properties.secretKey()))
                // Not every server knows the checksums the SDK would add by itself.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(60)));
        URI endpoint = properties.endpoint();
        return (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
    }

    private static AwsCredentialsProvider credentials(@Nullable String accessKey, @Nullable String secretKey) {
        return accessKey == null || secretKey == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }

    @Override
    public StoredFile put(FileId id, InputStream content, long limit) throws IOException {
        MeasuredStream measured = new MeasuredStream(content, limit);
        byte[] first = measured.readNBytes(PART);
        try {
            if (first.length < PART) {
                s3.putObject(object -> object.bucket(bucket).key(key(id)), body(first));
            } else {
                putInParts(id, first, measured);
            }
        } catch (SdkException failed) {
            throw new IOException("The file store does not take a file", failed);
        }
        return measured.stored(id);
    }

    private void putInParts(FileId id, byte[] first, MeasuredStream rest) throws IOException {
        String upload = s3.createMultipartUpload(begun -> begun.bucket(bucket).key(key(id)))
                .uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (byte[] part = first; part.length > 0; part = rest.readNBytes(PART)) {
                parts.add(putPart(id, upload, parts.size() + 1, part));
            }
            s3.completeMultipartUpload(whole ->
                    whole.bucket(bucket).key(key(id)).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (IOException | RuntimeException failed) {
            abort(id, upload);
            throw failed;
        }
    }

    private CompletedPart putPart(FileId id, String upload, int number, byte[] part) {
        String tag = s3.uploadPart(
                        piece -> piece.bucket(bucket)
                                .key(key(id))
                                .uploadId(upload)
                                .partNumber(number),
                        body(part))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    /** What is not aborted here is when the file is deleted. */
    private void abort(FileId id, String upload) {
        try {
            s3.abortMultipartUpload(
                    aborted -> aborted.bucket(bucket).key(key(id)).uploadId(upload));
        } catch (SdkException later) {
            log.warn("Parts of a file are left in the store for now: {}", later.toString());
        }
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        try {
            return s3.getObject(object -> object.bucket(bucket).key(key(id)));
        } catch (NoSuchKeyException missing) {
            throw new FileMissing(id);
        } catch (SdkException failed) {
            throw new IOException("The file store does not give a file", failed);
        }
    }

    @Override
    public void delete(FileId id) throws IOException {
        try {
            s3.deleteObject(object -> object.bucket(bucket).key(key(id)));
            List<MultipartUpload> unfinished = s3.listMultipartUploads(
                            uploads -> uploads.bucket(bucket).prefix(key(id)))
                    .uploads();
            unfinished.forEach(upload -> abort(id, upload.uploadId()));
        } catch (SdkException failed) {
            throw new IOException("The file store does not delete a file", failed);
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    private String key(FileId id) {
        return prefix + id;
    }

    /** Can be read again where a request is repeated, and is not copied. */
    private static RequestBody body(byte[] bytes) {
        return RequestBody.fromContentProvider(() -> new ByteArrayInputStream(bytes), bytes.length, KIND);
    }
}
