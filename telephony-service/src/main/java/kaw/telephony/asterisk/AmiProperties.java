package kaw.telephony.asterisk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Asterisk's manager interface.
 *
 * @param host where Asterisk is
 * @param amiUser an account without system, command and config
 * @param pingEvery how often a silent link is tested
 * @param pingPatience how long the answer may take; together with the former how late a half-open link is noticed
 * @param interfacePrefix what stands before an extension in the name of a queue's member
 */
@ConfigurationProperties("kaw.pbx")
record AmiProperties(
        @DefaultValue("") String host,
        @DefaultValue("5038") int amiPort,
        @DefaultValue("kaw") String amiUser,
        @DefaultValue("") String amiSecret,
        @DefaultValue("3s") Duration pingEvery,
        @DefaultValue("3s") Duration pingPatience,
        @DefaultValue("PJSIP/") String interfacePrefix) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return amiUser + "@" + host + ":" + amiPort;
    }
}
