package kaw.components;

/** A component could not do its work; the message is one sentence for the person at the keyboard. */
public class ComponentFailed extends RuntimeException {

    public ComponentFailed(String message) {
        super(message);
    }

    public ComponentFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
