package kaw.box;

import kaw.components.ComponentFailed;

/** What {@code ./kaw up}, {@code down} and {@code status} run. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments);
            BoxFolder folder = BoxFolder.of(options.data());
            switch (options.command()) {
                case "up" -> new Up(folder, options).run();
                case "down" -> new Down(folder).run();
                case "status" -> new Status(folder).print();
                case "carrier" -> new Carrier(folder).start();
                case "supervise" -> Supervisor.of(folder, options).run();
                default -> throw new ComponentFailed("There is no command " + options.command());
            }
        } catch (ComponentFailed e) {
            System.err.println("kaw: " + e.getMessage());
            System.exit(1);
        }
    }
}
