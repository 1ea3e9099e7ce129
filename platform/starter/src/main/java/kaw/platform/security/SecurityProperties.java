package kaw.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the public URL of the realm, as tokens carry it; without it nobody gets in
 * @param jwkSetUri where the realm's keys are read, on an address the service itself can reach; without it nobody gets in
 * @param audience what a token must be meant for
 */
@ConfigurationProperties("kaw.security")
record SecurityProperties(
        @Nullable String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("kaw") String audience) {}
