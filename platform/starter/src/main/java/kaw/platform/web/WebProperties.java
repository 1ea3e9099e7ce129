package kaw.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a request may cost.
 *
 * @param maxBody the largest body that is no upload; uploads have {@code spring.servlet.multipart}
 * @param maxJsonDepth the deepest nesting of a JSON body
 */
@ConfigurationProperties("kaw.web")
record WebProperties(
        @DefaultValue("2MB") DataSize maxBody,
        @DefaultValue("32") int maxJsonDepth) {}
