package kaw.box;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kaw.components.ChildProcess;
import kaw.components.ComponentFailed;
import kaw.components.DatabaseServer;
import kaw.components.Launch;
import kaw.samples.demo.Demo;

/** Starts a box in the background and returns when it can be used. */
final class Up {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final BoxFolder folder;
    private final Options options;

    Up(BoxFolder folder, Options options) {
        this.folder = folder;
        this.options = options;
    }

    void run() {
        long start = System.nanoTime();
        folder.prepare();
        if (options.mysql() != null) {
            CustomersMySql.adopt(folder, options.mysql());
        }
        if (options.pbx() != null) {
            CustomersPbx.adopt(folder, options.pbx());
        }
        if (options.smtp() != null) {
            CustomersSmtp.adopt(folder, options.smtp());
        }
        CustomersMySql.of(folder).ifPresent(DatabaseServer::requireUsable);
        boolean first = folder.read(folder.of("admin-password")).isEmpty();
        ChildProcess supervisor = alone(this::findOrStart);
        BoxState state = new Progress(folder, supervisor).follow(LIMIT);
        folder.write(folder.of("url"), state.url() + "\n");
        if (options.demo()) {
            fillDemo();
        }
        new Welcome(folder, state.url(), first, Duration.ofNanos(System.nanoTime() - start)).print();
    }

    private void fillDemo() {
        String password = folder.secret("demo-password");
        try {
            Demo.main(new String[] {folder.root().toString(), password});
        } catch (Exception e) {
            throw new ComponentFailed("The box runs, but the demo could not be filled in: " + e.getMessage(), e);
        }
        System.out.println(
                "  demo: sign in as savelev (supervisor), gromov (sales) or belova (first line), password " + password);
    }

    private ChildProcess findOrStart() {
        Optional<ChildProcess> running = supervisor(folder);
        if (running.isPresent()) {
            System.out.println("KAW runs already in " + folder.root());
            return running.get();
        }
        Orphans.stop(folder);
        BoxPorts ports = BoxPorts.choose(folder);
        System.out.println("KAW starts in " + folder.root());
        new Installation(folder).refresh();
        // Made here and not in the background, so that what is wrong with it is said at once.
        Topology topology = new Topology(folder, options, ports);
        tell(topology.telephony());
        new BoxState(
                        topology.url(),
                        topology.parts().stream().map(PartState::waiting).toList(),
                        null)
                .write(folder);
        List<String> command = new ArrayList<>(Home.java(
                "-Xms16m",
                "-Xmx48m",
                "-Xss256k",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=16m",
                "-cp",
                new Installation(folder).libraries() + "/*",
                Main.class.getName()));
        command.addAll(options.ofSupervisor(folder.root()));
        return ChildProcess.start(new Launch(
                "The supervisor",
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                folder.root(),
                folder.log(Supervisor.NAME),
                folder.pidFile(Supervisor.NAME)));
    }

    private void tell(Telephony telephony) {
        if (telephony.isFetched()) {
            System.out.println("  Asterisk   is fetched, once for this machine");
        }
        String off = telephony.off() == null ? "" : "Telephony is off: " + telephony.off();
        if (!off.isEmpty()) {
            System.out.println("  " + off);
        }
        folder.write(folder.run().resolve(Status.TELEPHONY), off);
    }

    static Optional<ChildProcess> supervisor(BoxFolder folder) {
        return ChildProcess.find("The supervisor", folder.pidFile(Supervisor.NAME), folder.log(Supervisor.NAME));
    }

    /** Two ups at once on one folder: the second waits and finds the box of the first. */
    private <T> T alone(Supplier<T> action) {
        try (FileChannel channel = FileChannel.open(
                        folder.run().resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new ComponentFailed("The lock on " + folder.root() + " was lost");
            }
            return action.get();
        } catch (IOException e) {
            throw new ComponentFailed("The data folder " + folder.root() + " cannot be locked: " + e.getMessage(), e);
        }
    }
}
