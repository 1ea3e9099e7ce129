package kaw.imports.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaw.imports.file.SheetLimits;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read element by element; a DOCTYPE or broken XML makes the file unreadable. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(new ShortTokens(in));
        } catch (XMLStreamException broken) {
            throw UnreadableFile.damaged();
        }
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no other file is read");
        });
        return factory;
    }

    /** Goes on to the next start or end of an element, over text between. False at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw UnreadableFile.unsafeMarkup();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw reason(broken);
        }
    }

    boolean opens(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean closes(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    boolean opens() {
        return xml.isStartElement();
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element just opened, up to its end; more than a cell can hold is cut, one character over. */
    String text() {
        try {
            String first = "";
            StringBuilder longer = null;
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (!xml.isCharacters()) {
                    if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                        throw UnreadableFile.unsafeMarkup();
                    }
                    continue;
                }
                String piece = xml.getText();
                if (first.isEmpty()) {
                    first = piece;
                } else {
                    longer = longer == null ? new StringBuilder(first) : longer;
                    longer.append(piece, 0, Math.min(piece.length(), room(longer)));
                }
            }
            return longer == null ? first : longer.toString();
        } catch (XMLStreamException broken) {
            throw reason(broken);
        }
    }

    private static int room(StringBuilder text) {
        return Math.max(0, SheetLimits.CELL_CHARACTERS + 1 - text.length());
    }

    /** The parser wraps what its input throws. */
    private static RuntimeException reason(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refused) {
                return refused;
            }
        }
        return UnreadableFile.damaged();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException ignored) {
            // Only its buffers are given back here; the stream below is closed by us.
        }
        in.close();
    }
}
