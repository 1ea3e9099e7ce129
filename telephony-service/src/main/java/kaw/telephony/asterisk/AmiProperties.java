package kaw.telephony.asterisk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Asterisk's interfaces.
 *
 * @param host where Asterisk is
 * @param amiUser an account without system, command and config
 * @param ariUrl of its REST interface, such as {@code http://127.0.0.1:8088/ari}; without it no recordings are fetched
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
        @DefaultValue("") String ariUrl,
        @DefaultValue("") String ariUser,
        @DefaultValue("") String ariSecret,
        @DefaultValue("3s") Duration pingEvery,
        @DefaultValue("3s") Duration pingPatience,
        @DefaultValue("PJSIP/") String interfacePrefix) {

    /** The secrets stay out of logs. */
    @Override
    public String toString() {
        return amiUser + "@" + host + ":" + amiPort;
    }
}
