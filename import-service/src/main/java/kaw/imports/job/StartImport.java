package kaw.imports.job;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kaw.contracts.imports.Match;
import kaw.imports.mapping.Layouts;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.schema.Schema;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts an import; from here on it goes on by itself, whatever happens to this process. */
@Component
public class StartImport {

    private final Imports imports;
    private final Layouts layouts;
    private final Schema schema;
    private final MissingFields missingFields;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartImport(
            Imports imports,
            Layouts layouts,
            Schema schema,
            MissingFields missingFields,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.layouts = layouts;
        this.schema = schema;
        this.missingFields = missingFields;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void start(ImportId id, int version) {
        Import started = imports.lock(id, version);
        check(started.settings());
        started.start(clock.instant());
        imports.save(started);
        layouts.remember(started.recognised().columns(), started.settings().fields());
        events.publishEvent(new ImportStarted(id));
    }

    /** Fields may have been deleted since the settings were made. */
    private void check(Settings settings) {
        if (settings.fields().isEmpty()) {
            throw new Invalid(new FieldError("columns", "nothing-mapped"));
        }
        settings.fields().forEach((index, name) -> {
            if (schema.field(name).isEmpty()) {
                throw new Invalid(new FieldError("columns[" + index + "].field", "unknown-field"));
            }
        });
        String by = settings.match().by();
        if (by != null && !settings.fields().containsValue(by)) {
            throw new Invalid(new FieldError("matchBy", "match-without-column"));
        }
        // Where cards may be changed, rows that find theirs need no more than the file has.
        if (settings.match().mode() == Match.Mode.CREATE) {
            List<String> missing = missingFields.of(settings);
            if (!missing.isEmpty()) {
                throw new Invalid(missing.stream()
                        .map(label -> new FieldError("columns", "required-without-column", Map.of("label", label)))
                        .toList());
            }
        }
    }
}
