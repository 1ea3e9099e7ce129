package kaw.notification.mail;

/** What a file is called in a letter: a name without folders, and nothing a header or a file system could stumble over. */
final class AttachmentName {
    private static final int LONGEST = 150;
    private static final String NAMELESS = "file";

    private AttachmentName() {}

    static String clean(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // Format characters turn the direction of a text: exe.txt would read txt.exe.
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?]", "").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        if (name.length() > LONGEST) {
            // The end says what kind of file it is.
            name = name.substring(0, LONGEST / 2) + name.substring(name.length() - LONGEST / 2);
        }
        return name.isEmpty() ? NAMELESS : name;
    }
}
