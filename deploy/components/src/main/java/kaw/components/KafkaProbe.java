package kaw.components;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker for its API versions, byte by byte: a whole client would be heavier than the process that asks. */
final class KafkaProbe {

    private static final short API_VERSIONS = 18;
    private static final int TIMEOUT_MILLIS = 2_000;

    private KafkaProbe() {}

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10); // bytes that follow
            out.writeShort(API_VERSIONS);
            out.writeShort(0); // version of the request
            out.writeInt(1); // correlation id
            out.writeShort(-1); // no client id
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readInt(); // bytes that follow
            boolean ours = in.readInt() == 1;
            return ours && in.readShort() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
