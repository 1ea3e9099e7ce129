package kaw.telephony.asterisk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asteriskjava.manager.action.ManagerAction;

/**
 * Refuses any action with a value that could mean more than itself: asterisk-java writes values as they are, so that a line break in one
 * would begin a header or an action of its own, and a separator another argument.
 */
final class ActionGuard {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029,|&^]");

    private ActionGuard() {}

    static <A extends ManagerAction> A checked(A action) {
        Stream.of(action.getClass().getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().startsWith("get"))
                .forEach(method -> check(value(action, method), method));
        return action;
    }

    private static void check(Object value, Method getter) {
        switch (value) {
            case String text -> refuseUnsafe(text, getter);
            case Map<?, ?> map ->
                map.forEach((key, element) -> {
                    refuseUnsafe(String.valueOf(key), getter);
                    refuseUnsafe(String.valueOf(element), getter);
                });
            default -> {
                // Numbers and switches are what they are.
            }
        }
    }

    private static void refuseUnsafe(String text, Method getter) {
        if (UNSAFE.matcher(text).find()) {
            throw new IllegalArgumentException("A value that must not reach the exchange: " + getter.getName());
        }
    }

    private static Object value(ManagerAction action, Method getter) {
        try {
            Object value = getter.invoke(action);
            return value == null ? Boolean.FALSE : value;
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalArgumentException("An action that cannot be looked at: " + getter.getName(), unreadable);
        }
    }
}
