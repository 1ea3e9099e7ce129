package kaw.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a browser stays signed in.
 *
 * @param idle ends a session in which nothing was asked for so long
 */
@ConfigurationProperties("kaw.session")
record SessionProperties(@DefaultValue("4h") Duration idle) {}
