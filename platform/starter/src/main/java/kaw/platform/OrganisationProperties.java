package kaw.platform;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is the same for everyone in the organisation.
 *
 * @param timeZone where its days begin and end, and what a time without an offset is meant in
 */
@ConfigurationProperties("kaw.organisation")
public record OrganisationProperties(
        @DefaultValue("Europe/Moscow") ZoneId timeZone) {}
