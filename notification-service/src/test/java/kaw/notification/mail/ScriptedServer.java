package kaw.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server over a real socket that behaves as badly as a test wants, and keeps what it took. */
final class ScriptedServer implements AutoCloseable {
    /** How it behaves from now on. */
    enum Mood {
        TAKES,
        /** No such mailbox: 550. */
        REFUSES,
        /** Busy: 451. */
        PUTS_OFF,
        /** Greets nobody: the line is open and silent. */
        SILENT,
        /** Takes all of it and says nothing. */
        SILENT_AFTER_IT,
        /** Cuts the line instead of taking the letter. */
        CUTS
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.TAKES;

    ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void is(Mood now) {
        mood = now;
    }

    /** Connections so far. */
    int asked() {
        return asked.get();
    }

    /** Everything it took to the last line, header and body. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Those with this subject. */
    List<String> taken(String subject) {
        return taken.stream()
                .filter(letter -> letter.contains("Subject: " + subject + "\n"))
                .toList();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                asked.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            if (mood == Mood.SILENT) {
                // Until the other side has had enough.
                in.readLine();
                return;
            }
            say(line, "220 test ESMTP");
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String word = said.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (word) {
                    case "EHLO" -> say(line, "250-test\r\n250 SMTPUTF8");
                    case "RCPT" -> say(line, recipient());
                    case "DATA" -> {
                        if (mood == Mood.CUTS) {
                            return;
                        }
                        say(line, "354 go on");
                        if (!data(line, in)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(line, "221 bye");
                        return;
                    }
                    default -> say(line, "250 ok");
                }
            }
        } catch (IOException gone) {
            // The other side hung up.
        }
    }

    private String recipient() {
        return switch (mood) {
            case REFUSES -> "550 5.1.1 no such mailbox";
            case PUTS_OFF -> "451 4.3.2 come back later";
            default -> "250 ok";
        };
    }

    private boolean data(Socket line, BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            if (text.equals(".")) {
                taken.add(letter.toString());
                if (mood == Mood.SILENT_AFTER_IT) {
                    in.readLine();
                    return false;
                }
                say(line, "250 taken");
                return true;
            }
            letter.append(text).append('\n');
        }
        return false;
    }

    private static void say(Socket line, String text) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
