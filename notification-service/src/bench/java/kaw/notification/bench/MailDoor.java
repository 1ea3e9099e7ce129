package kaw.notification.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The way to a mail server, which may be open or shut. Every connection is made to wait first, so that the letters of a thousand are on
 * their way for a while, as with a real server.
 */
final class MailDoor implements Closeable {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final ServerSocket socket;
    private final int server;

    private MailDoor(ServerSocket socket, int server) {
        this.socket = socket;
        this.server = server;
    }

    /** From now on until it is closed connections to one port go on to another. */
    static MailDoor open(int port, int server) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        MailDoor door = new MailDoor(socket, server);
        Thread.ofVirtual().start(door::letIn);
        return door;
    }

    private void letIn() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> pass(client));
            }
        } catch (IOException shut) {
            // By close(); whoever is in by now finishes.
        }
    }

    private void pass(Socket client) {
        LockSupport.parkNanos(PAUSE.toNanos());
        try (client;
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Thread up = Thread.ofVirtual().start(() -> copy(client, inside));
            copy(inside, client);
            up.join();
        } catch (IOException gone) {
            // One of the two ended the conversation; the other one sees it end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
