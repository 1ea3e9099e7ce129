package kaw.components;

import java.security.SecureRandom;

/** Passwords nobody chose. */
public final class Passwords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** 24 letters and digits, none that are mistaken for another. */
    public static String random() {
        StringBuilder password = new StringBuilder();
        RANDOM.ints(24, 0, LETTERS.length()).forEach(index -> password.append(LETTERS.charAt(index)));
        return password.toString();
    }
}
