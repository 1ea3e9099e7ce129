package kaw.partner.words;

/** The Russian and the English layout of one keyboard: what a text would be, had it been typed in the other one. */
public final class KeyboardLayout {

    private static final String ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

    private KeyboardLayout() {}

    /** The text as the same keys give it in the other layout, key by key; keys that both share stay. */
    public static String other(String text) {
        StringBuilder switched = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int english = ENGLISH.indexOf(c);
            int russian = RUSSIAN.indexOf(c);
            switched.append(english >= 0 ? RUSSIAN.charAt(english) : russian >= 0 ? ENGLISH.charAt(russian) : c);
        }
        return switched.toString();
    }
}
