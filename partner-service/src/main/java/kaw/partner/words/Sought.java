package kaw.partner.words;

import java.util.List;

/** One piece of what is searched for. */
public sealed interface Sought {

    /** A word that begins so, folded. */
    record Beginning(String word) implements Sought {}

    /** A phone number that begins or ends with these national digits, or is them. */
    record PhoneDigits(String digits) implements Sought {}

    /** A day, {@code dd.MM} or {@code dd.MM.yyyy}. */
    record Day(String day) implements Sought {}

    /** All of the parts. */
    record All(List<Sought> parts) implements Sought {}

    /** At least one of the choices; none when there is no choice. */
    record Any(List<Sought> choices) implements Sought {}
}
