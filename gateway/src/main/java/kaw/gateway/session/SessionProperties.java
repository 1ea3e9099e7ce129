package kaw.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a browser stays signed in.
 *
 * @param idle ends a session in which nothing was asked for so long
 * @param cap how many users may be at work at once; 0 for any number. Administrators are let in over it
 * @param seat how long a user counts as at work after the last request, once no window is open any more
 */
@ConfigurationProperties("kaw.session")
record SessionProperties(
        @DefaultValue("4h") Duration idle,
        @DefaultValue("0") int cap,
        @DefaultValue("10m") Duration seat) {}
