package kaw.components;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports nobody listens at. */
public final class Ports {

    // Below the range the kernel gives to outgoing connections, so that none of those takes the port meanwhile.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private Ports() {}

    /** For TCP and UDP alike. */
    public static boolean isFree(int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (ServerSocket socket = new ServerSocket();
                DatagramSocket datagrams = new DatagramSocket(null)) {
            socket.setReuseAddress(true);
            socket.bind(address);
            datagrams.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A free one, drawn by chance so that two searching at once rarely meet. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FIRST, LAST)
                .limit(10_000)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new ComponentFailed("No free port between " + FIRST + " and " + LAST));
    }
}
