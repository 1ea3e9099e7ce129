package kaw.partner.caller;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is a caller one makes a card for.
 *
 * @param ownNumbers the centre's own numbers, as people write them: never made a card for
 * @param kept how long a caller's card waits to be filled in
 */
@ConfigurationProperties("kaw.partner.callers")
record CallerProperties(
        @DefaultValue List<String> ownNumbers,
        @DefaultValue("24h") Duration kept) {}
