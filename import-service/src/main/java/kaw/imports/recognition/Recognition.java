package kaw.imports.recognition;

import java.util.List;
import kaw.imports.file.SourceRow;

/**
 * A file as recognised, with its beginning.
 *
 * @param firstRows rows after the headings, enough to judge by
 */
public record Recognition(RecognisedFile file, List<SourceRow> firstRows) {}
