package kaw.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What counts as one client: an IPv4 address, or an IPv6 network, of which anybody has a whole one. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String of(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        return switch (address) {
            case null -> "unknown";
            case Inet6Address ipv6 -> HexFormat.of().formatHex(Arrays.copyOf(ipv6.getAddress(), NETWORK_BYTES));
            default -> address.getHostAddress();
        };
    }
}
