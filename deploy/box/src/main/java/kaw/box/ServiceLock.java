package kaw.box;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a service of a box run in one process at a time. The supervisor starts no second one; this holds also where a pid file was
 * lost or somebody started one by hand.
 *
 * @param folder where the locks are
 */
record ServiceLock(Path folder) {

    /** Reachable for as long as the process lives: a forgotten channel would be closed, and its lock be gone with it. */
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    /**
     * Waits until no other process runs the service; what this one holds already it goes on holding. The lock ends with this process,
     * however that ends.
     */
    void hold(ServiceModule service) throws IOException {
        Path file = folder.resolve(service.serviceName() + ".lock");
        if (HELD.containsKey(file)) {
            return;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            Log.say(service.serviceName() + " ERROR does not start while another process of this box runs it");
            lock = channel.lock();
        }
        HELD.put(file, lock);
    }
}
