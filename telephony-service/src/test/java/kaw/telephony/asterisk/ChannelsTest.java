package kaw.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import kaw.telephony.pbx.Endpoint;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    @Test
    void tellsExtensionsFromLinesAndFromWhatAsteriskMakesForItself() {
        assertThat(Channels.endpoint("PJSIP/601-0000001f")).isEqualTo(Endpoint.extension("601"));
        assertThat(Channels.endpoint("PJSIP/my-carrier-0000001f")).isEqualTo(Endpoint.outside("my-carrier"));
        assertThat(Channels.endpoint("Local/700@agents-00000001;1").kind()).isEqualTo(Endpoint.Kind.VIRTUAL);
        assertThat(Channels.endpoint("AsyncGoto/PJSIP/601-0000001f").kind()).isEqualTo(Endpoint.Kind.VIRTUAL);
        assertThat(Channels.endpoint("Surrogate/PJSIP/601-0000001f").kind()).isEqualTo(Endpoint.Kind.VIRTUAL);
    }

    @Test
    void knowsExtensionsOfDevices() {
        assertThat(Channels.extension("PJSIP/601")).contains("601");
        assertThat(Channels.extension("PJSIP/carrier")).isEmpty();
        assertThat(Channels.extension("Queue:sales")).isEmpty();
    }

    @Test
    void withheldNumberIsNone() {
        assertThat(Channels.number("anonymous")).isNull();
        assertThat(Channels.number("")).isNull();
        assertThat(Channels.number("79111111111")).isEqualTo("79111111111");
    }
}
