package kaw.gateway.session;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The address people type in.
 *
 * @param url without a slash at its end
 */
@ConfigurationProperties("kaw")
public record PublicUrl(
        @Name("public-url") @DefaultValue("http://localhost:8080")
        URI url) {

    public String of(String path) {
        return url + path;
    }

    public boolean isSecure() {
        return "https".equals(url.getScheme());
    }
}
