package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    @TempDir
    Path root;

    @Test
    void isMadeOnceForTheHost() throws Exception {
        BoxFolder folder = BoxFolder.of(root);
        Options options = Options.parse(new String[] {"up", "--host", "crm.example.org"});

        Certificate made = Objects.requireNonNull(Certificate.of(folder, options));

        byte[] bytes = Files.readAllBytes(made.chain());
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        assertThat(certificate.getSubjectAlternativeNames().toString()).contains("crm.example.org", "127.0.0.1");
        assertThat(made.key()).content().startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(Certificate.of(folder, options)).isEqualTo(made);
        assertThat(made.chain()).hasBinaryContent(bytes);
    }
}
