package kaw.telephony.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The exchange.
 *
 * @param host where it is; without it telephony is off
 * @param domain of softphones' addresses
 * @param linkGrace how long calls are believed to go on after the link was lost
 */
@ConfigurationProperties("kaw.pbx")
public record PbxProperties(
        @Nullable String host,
        @DefaultValue("pbx") String domain,
        @DefaultValue("30s") Duration linkGrace) {

    public boolean off() {
        return host == null || host.isBlank();
    }
}
