package kaw.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void takesAWholeIpv6NetworkForOneClient() {
        assertThat(address("2001:db8:1:2:a::1")).isEqualTo(address("2001:db8:1:2:b::9"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
    }

    @Test
    void takesEachIpv4AddressForOne() {
        assertThat(address("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void countsThoseWithoutAnAddressTogether() {
        assertThat(ClientAddress.of(null)).isEqualTo("unknown");
    }

    private static String address(String literal) {
        return ClientAddress.of(new InetSocketAddress(literal, 1));
    }
}
