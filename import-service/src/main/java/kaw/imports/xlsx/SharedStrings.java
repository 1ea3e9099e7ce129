package kaw.imports.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kaw.imports.file.SheetLimits;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings implements Closeable {

    private final StringSpool spool;

    private SharedStrings(StringSpool spool) {
        this.spool = spool;
    }

    /** @param part the part that holds them; null if the workbook has none */
    static SharedStrings read(@Nullable InputStream part, Path scratch) throws IOException {
        StringSpool spool = new StringSpool(scratch);
        if (part != null) {
            try (XmlPart xml = new XmlPart(part)) {
                while (xml.next()) {
                    if (xml.opens("si")) {
                        spool.add(richText(xml, "si"));
                    }
                }
            } catch (RuntimeException | IOException unreadable) {
                spool.close();
                throw unreadable;
            }
        }
        return new SharedStrings(spool);
    }

    /** The text of the element just opened: its runs one after another, without the phonetic hints of Asian writing. */
    static String richText(XmlPart xml, String element) {
        String text = "";
        boolean phonetic = false;
        while (xml.next() && !xml.closes(element)) {
            if (xml.opens("rPh") || xml.closes("rPh")) {
                phonetic = xml.opens();
            } else if (xml.opens("t")) {
                String run = xml.text();
                if (!phonetic && text.length() <= SheetLimits.CELL_CHARACTERS) {
                    text = text.isEmpty() ? run : text + run;
                }
            }
        }
        return Escapes.decode(text);
    }

    String get(String index) throws IOException {
        try {
            return spool.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchString) {
            throw UnreadableFile.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
