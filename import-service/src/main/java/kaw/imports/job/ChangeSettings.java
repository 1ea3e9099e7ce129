package kaw.imports.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kaw.contracts.imports.Match;
import kaw.imports.file.FileFormat;
import kaw.imports.file.ScratchFolder;
import kaw.imports.mapping.SuggestFields;
import kaw.imports.recognition.ReadingChoices;
import kaw.imports.recognition.RecogniseFile;
import kaw.imports.recognition.RecognisedFile;
import kaw.imports.recognition.Recognition;
import kaw.platform.files.FileStore;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.schema.Schema;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the settings of an import that has not been started. */
@Component
public class ChangeSettings {

    private final Imports imports;
    private final FirstRows firstRows;
    private final ScratchFolder scratch;
    private final FileStore files;
    private final SuggestFields suggestFields;
    private final Schema schema;
    private final TransactionTemplate transaction;

    ChangeSettings(
            Imports imports,
            FirstRows firstRows,
            ScratchFolder scratch,
            FileStore files,
            SuggestFields suggestFields,
            Schema schema,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.firstRows = firstRows;
        this.scratch = scratch;
        this.files = files;
        this.suggestFields = suggestFields;
        this.schema = schema;
        this.transaction = transaction;
    }

    /**
     * When the file is to be read otherwise, it is recognised anew and its columns are matched anew: those chosen before
     * may not be there any more.
     */
    public Import change(ImportId id, int version, ReadingChoices reading, Settings settings) throws IOException {
        Import before = imports.get(id);
        boolean readAnew = readsOtherwise(before.recognised(), reading);
        Recognition recognition =
                readAnew ? recognise(before, reading) : new Recognition(before.recognised(), firstRows.get(id));
        RecognisedFile recognised = recognition.file();
        Settings wanted = readAnew ? new Settings(suggestFields.of(recognised.columns()), settings.match()) : settings;
        check(recognised, wanted, readAnew);
        transaction.executeWithoutResult(status -> {
            Import changed = imports.lock(id, version);
            changed.change(recognised, wanted);
            imports.save(changed);
            firstRows.save(id, recognition.firstRows());
        });
        return imports.get(id);
    }

    private static boolean readsOtherwise(RecognisedFile file, ReadingChoices reading) {
        FileFormat format = file.format();
        boolean header = reading.headerRow() != null && reading.headerRow() != file.headerRow();
        boolean encoding = reading.encoding() != null && !reading.encoding().equals(format.encoding());
        boolean separator = reading.separator() != null && !reading.separator().equals(format.separator());
        return header || (format.encoding() != null && (encoding || separator));
    }

    private Recognition recognise(Import of, ReadingChoices reading) throws IOException {
        try (ScratchFolder.ScratchFile copy = scratch.copy(files.open(of.file().id()))) {
            return RecogniseFile.of(copy.path(), scratch.path(), reading);
        }
    }

    private void check(RecognisedFile file, Settings settings, boolean readAnew) {
        List<FieldError> errors = new ArrayList<>();
        TreeMap<Integer, String> fields = settings.fields();
        fields.forEach((index, name) -> {
            if (index < 0 || index >= file.columns().size()) {
                errors.add(new FieldError("columns[" + index + "]", "unknown-column"));
            } else if (schema.field(name).isEmpty()) {
                errors.add(new FieldError("columns[" + index + "].field", "unknown-field"));
            } else if (settings.fieldsNamedTwice().contains(name)) {
                errors.add(new FieldError("columns[" + index + "].field", "field-twice"));
            }
        });
        Match match = settings.match();
        if (match.by() == null && match.mode() != Match.Mode.CREATE) {
            errors.add(new FieldError("matchBy", "match-needed"));
        }
        if (match.by() != null && !readAnew && !fields.containsValue(match.by())) {
            errors.add(new FieldError("matchBy", "match-without-column"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
