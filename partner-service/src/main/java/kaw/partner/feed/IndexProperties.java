package kaw.partner.feed;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search index.
 *
 * @param folder where this instance keeps its index; losing it costs a rebuild
 * @param queriesAtOnce queries that run at the same time; more wait for a moment, then are refused
 */
@ConfigurationProperties("kaw.partner.index")
record IndexProperties(
        @DefaultValue("data/partner-index") Path folder,
        @DefaultValue("8") int queriesAtOnce) {}
