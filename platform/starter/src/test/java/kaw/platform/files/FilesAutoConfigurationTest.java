package kaw.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FilesAutoConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(FilesAutoConfiguration.class));

    @Test
    void keepsFilesInTheFolderGiven() {
        runner.withPropertyValues("kaw.files.folder=/somewhere")
                .run(context -> assertThat(context).hasSingleBean(FileStore.class));
    }

    @Test
    void keepsFilesInTheBucketGivenEvenWhereThereIsAFolder() {
        runner.withPropertyValues(
                        "kaw.files.folder=/somewhere",
                        "kaw.files.s3.bucket=kaw",
                        "kaw.files.s3.endpoint=http://127.0.0.1:1",
                        "kaw.files.s3.access-key=a",
                        "kaw.files.s3.secret-key=b")
                .run(context -> assertThat(context).hasSingleBean(S3FileStore.class));
    }

    @Test
    void backsOffWithoutAFolder() {
        runner.run(context -> assertThat(context).doesNotHaveBean(FileStore.class));
    }

    @Test
    void letsAServiceKeepFilesItsOwnWay() {
        FileStore own = new FileStore() {
            @Override
            public StoredFile put(FileId id, InputStream content, long limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public InputStream open(FileId id) {
                throw new FileMissing(id);
            }

            @Override
            public void delete(FileId id) {}
        };

        runner.withPropertyValues("kaw.files.folder=/somewhere")
                .withBean(FileStore.class, () -> own)
                .run(context -> assertThat(context.getBean(FileStore.class)).isSameAs(own));
    }
}
