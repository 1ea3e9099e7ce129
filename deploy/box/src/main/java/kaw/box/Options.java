package kaw.box;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.components.ComponentFailed;
import org.jspecify.annotations.Nullable;

/**
 * What was said on the command line.
 *
 * @param host the name the box is reached by from other machines, over TLS; null = this machine only, plain
 * @param certificate PEM, the customer's own for that name; null = one made at the first start
 * @param mysql names the customer's own MySQL; null = that of the box, or the one named before
 * @param pbx names the customer's own PBX; null = that of the box, or the one named before
 * @param smtp names the customer's mail server; null = the one named before, or none
 * @param apart the services that get a JVM of their own at this start
 * @param noPbx whether this start goes without telephony
 * @param demo whether to fill an empty box with a believable centre
 */
record Options(
        String command,
        Path data,
        @Nullable String host,
        @Nullable Path certificate,
        @Nullable Path key,
        @Nullable Path mysql,
        @Nullable Path pbx,
        @Nullable Path smtp,
        Set<ServiceModule> apart,
        boolean noPbx,
        boolean demo) {

    private static final String SEPARATE = "KAW_SEPARATE";

    static Options parse(String[] arguments) {
        return parse(arguments, System.getenv());
    }

    static Options parse(String[] arguments, Map<String, String> environment) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        if (rest.isEmpty()) {
            throw new ComponentFailed("Say up, down or status");
        }
        String command = rest.pop();
        Path data = null;
        String host = null;
        Path certificate = null;
        Path key = null;
        Path mysql = null;
        Path pbx = null;
        Path smtp = null;
        boolean noPbx = false;
        boolean demo = false;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--data" -> data = Path.of(value(option, rest));
                case "--host" -> host = value(option, rest);
                case "--certificate" -> certificate = readable(option, rest);
                case "--key" -> key = readable(option, rest);
                case "--mysql" -> mysql = readable(option, rest);
                case "--pbx" -> pbx = readable(option, rest);
                case "--smtp" -> smtp = readable(option, rest);
                case "--no-pbx" -> noPbx = true;
                case "--demo" -> demo = true;
                default -> throw new ComponentFailed("There is no option " + option);
            }
        }
        if ((certificate == null) != (key == null)) {
            throw new ComponentFailed("--certificate and --key go together");
        }
        if (certificate != null && host == null) {
            throw new ComponentFailed("--certificate needs --host NAME, the name it was made for");
        }
        if (pbx != null && noPbx) {
            throw new ComponentFailed("--pbx and --no-pbx exclude each other");
        }
        return new Options(
                command,
                data == null ? usualData(environment) : data,
                host,
                certificate,
                key,
                mysql,
                pbx,
                smtp,
                apart(command, environment),
                noPbx,
                demo);
    }

    /** What the supervisor has to know, which runs in a folder of its own. */
    List<String> ofSupervisor(Path folder) {
        List<String> arguments = new ArrayList<>(List.of("supervise", "--data", folder.toString()));
        if (host != null) {
            arguments.addAll(List.of("--host", host));
        }
        if (certificate != null && key != null) {
            arguments.addAll(List.of("--certificate", certificate.toString(), "--key", key.toString()));
        }
        if (noPbx) {
            arguments.add("--no-pbx");
        }
        return arguments;
    }

    /** The supervisor has the environment of the up it was started by; the other commands find every process, wherever it runs. */
    private static Set<ServiceModule> apart(String command, Map<String, String> environment) {
        if (!command.equals("up") && !command.equals("supervise")) {
            return Set.of();
        }
        try {
            return ServiceModule.listed(environment.getOrDefault(SEPARATE, ""));
        } catch (ComponentFailed unknown) {
            throw new ComponentFailed(SEPARATE + " cannot be followed: " + unknown.getMessage(), unknown);
        }
    }

    private static Path usualData(Map<String, String> environment) {
        String set = environment.getOrDefault("KAW_DATA", "");
        return set.isEmpty() ? Path.of(System.getProperty("user.home"), ".kaw") : Path.of(set);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new ComponentFailed(option + " needs a value");
        }
        return rest.pop();
    }

    private static Path readable(String option, Deque<String> rest) {
        Path file = Path.of(value(option, rest)).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new ComponentFailed("The file of " + option + " cannot be read: " + file);
        }
        return file;
    }
}
