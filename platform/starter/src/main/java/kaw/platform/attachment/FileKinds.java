package kaw.platform.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Says what a file is by what it begins with. Its name only makes that more exact where the two agree, as of the many
 * formats that are a zip inside; what the uploader's browser claims is not asked.
 */
final class FileKinds {

    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

    private FileKinds() {}

    /** Media type of the content of this name; the stream is where it was afterwards. */
    static String of(BufferedInputStream content, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return DETECTOR.detect(content, metadata).getBaseType().toString();
    }
}
