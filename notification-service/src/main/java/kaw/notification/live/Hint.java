package kaw.notification.live;

/**
 * Something changed; who is told of it asks for what they may see of it.
 *
 * @param type name of the event in the stream
 * @param data ids and versions, never a value of a field
 */
public record Hint(String type, Object data, Audience audience) {}
