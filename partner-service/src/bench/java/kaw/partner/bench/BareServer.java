package kaw.partner.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The bare handler in a process of its own. */
record BareServer(Process process, String url) implements AutoCloseable {

    static BareServer start(BenchBox box, int cards) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        // Or each answer would wait for the client to acknowledge its head.
                        "-Dsun.net.httpserver.nodelay=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareHandler.class.getName(),
                        BareLucene.folder(box.scratch(), cards).toString(),
                        box.mySqlUrl())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Not on the command line, which everybody on the machine may read.
        builder.environment().put("KAW_BENCH_MYSQL_PASSWORD", box.mySqlPassword());
        Process process = builder.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        @Nullable String port = output.readLine();
        if (port == null) {
            throw new IllegalStateException("the bare handler did not start");
        }
        return new BareServer(process, "http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
