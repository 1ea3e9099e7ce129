package kaw.components;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start a process.
 *
 * @param name what people call it
 * @param environment added to the one of this process
 * @param folder its working folder
 * @param log where its output is appended
 * @param pidFile where its identity is kept, for whoever comes after this process
 */
public record Launch(
        String name, List<String> command, Map<String, String> environment, Path folder, Path log, Path pidFile) {}
