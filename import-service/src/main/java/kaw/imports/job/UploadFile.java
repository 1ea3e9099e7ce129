package kaw.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.TreeMap;
import kaw.contracts.imports.Match;
import kaw.imports.ImportsProperties;
import kaw.imports.file.ScratchFolder;
import kaw.imports.mapping.SuggestFields;
import kaw.imports.recognition.ReadingChoices;
import kaw.imports.recognition.RecogniseFile;
import kaw.imports.recognition.RecognisedFile;
import kaw.imports.recognition.Recognition;
import kaw.platform.files.FileStore;
import kaw.platform.files.StoredFile;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in: recognises it first, so that one that cannot be imported leaves nothing behind. */
@Component
public class UploadFile {

    private static final int NAME_CHARACTERS = 255;

    private final ScratchFolder scratch;
    private final FileStore files;
    private final SuggestFields suggestFields;
    private final Imports imports;
    private final FirstRows firstRows;
    private final TransactionTemplate transaction;
    private final CurrentUser user;
    private final Clock clock;
    private final long limit;

    UploadFile(
            ScratchFolder scratch,
            FileStore files,
            SuggestFields suggestFields,
            Imports imports,
            FirstRows firstRows,
            TransactionTemplate transaction,
            CurrentUser user,
            Clock clock,
            ImportsProperties properties) {
        this.scratch = scratch;
        this.files = files;
        this.suggestFields = suggestFields;
        this.imports = imports;
        this.firstRows = firstRows;
        this.transaction = transaction;
        this.user = user;
        this.clock = clock;
        this.limit = properties.maxFileSize().toBytes();
    }

    /** @param name what its owner calls it; only shown */
    public Import upload(String name, ScratchFolder.ScratchFile upload) throws IOException {
        Recognition recognition = RecogniseFile.of(upload.path(), scratch.path(), ReadingChoices.NONE);
        RecognisedFile recognised = recognition.file();
        TreeMap<Integer, String> fields = suggestFields.of(recognised.columns());
        StoredFile stored;
        try (InputStream content = Files.newInputStream(upload.path())) {
            stored = files.put(content, limit);
        }
        try {
            Import added = Import.recognised(
                    ImportId.next(),
                    new Import.Author(user.id(), user.name()),
                    clock.instant(),
                    new UploadedFile(stored.id(), cut(name), stored.size()),
                    recognised,
                    new Settings(fields, new Match(Match.Mode.CREATE, null)));
            transaction.executeWithoutResult(status -> {
                imports.add(added);
                firstRows.save(added.id(), recognition.firstRows());
            });
            return added;
        } catch (RuntimeException notAdded) {
            files.delete(stored.id());
            throw notAdded;
        }
    }

    private static String cut(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.length() <= NAME_CHARACTERS ? last : last.substring(0, NAME_CHARACTERS);
    }
}
