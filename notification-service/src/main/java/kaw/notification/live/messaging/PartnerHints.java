package kaw.notification.live.messaging;

import java.time.Duration;
import java.util.UUID;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.contracts.imports.ImportState;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.PartnerCreated;
import kaw.contracts.partner.PartnerDeleted;
import kaw.contracts.partner.PartnerFilesChanged;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.partner.PartnerRestored;
import kaw.contracts.partner.PartnersImported;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.notification.live.LiveProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of cards by their ids and versions, and administrators of imports. */
@Component
class PartnerHints {
    private final Hints hints;
    private final Duration pause;

    PartnerHints(Hints hints, LiveProperties properties) {
        this.hints = hints;
        this.pause = properties.importPause();
    }

    void take(Object event) {
        switch (event) {
            case PartnerCreated created -> cardChanged(created.id(), created.version());
            case PartnerChanged changed -> cardChanged(changed.id(), changed.version());
            case PartnerRestored restored -> cardChanged(restored.id(), restored.version());
            case PartnerDeleted deleted ->
                hints.tell(new Hint("partner-deleted", new CardId(deleted.id()), new Audience.Everyone()));
            case PartnerPurged purged ->
                hints.tell(new Hint("partner-purged", new CardId(purged.id()), new Audience.Administrators()));
            case PartnerFilesChanged changed ->
                hints.tell(new Hint("partner-files", new CardId(changed.id()), new Audience.Everyone()));
            case PartnersImported imported -> {
                Hint hint = new Hint("partners-imported", new Imported(imported.importId()), new Audience.Everyone());
                hints.tell("partners:" + imported.importId(), hint, Duration.ZERO, pause);
            }
            case ImportProgressed progressed ->
                importIs(progressed.importId(), progressed.state(), progressed.counts());
            case ImportFinished finished -> importIs(finished.importId(), finished.state(), finished.counts());
            default -> {
                // Nothing a window shows.
            }
        }
    }

    private void cardChanged(UUID id, int version) {
        hints.tell(new Hint("partner-changed", new Card(id, version), new Audience.Everyone()));
    }

    private void importIs(UUID id, ImportState state, ImportCounts counts) {
        Hint hint = new Hint("import-progressed", Progress.of(id, state, counts), new Audience.Administrators());
        hints.tell("import:" + id, hint, Duration.ZERO, pause);
    }

    private record Card(UUID id, int version) {}

    private record CardId(UUID id) {}

    private record Imported(UUID importId) {}

    private record Progress(
            UUID importId,
            ImportState state,
            long read,
            @Nullable Long total,
            long created,
            long updated,
            long unchanged,
            long duplicates,
            long failed) {

        static Progress of(UUID importId, ImportState state, ImportCounts counts) {
            return new Progress(
                    importId,
                    state,
                    counts.read(),
                    counts.total(),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.duplicates(),
                    counts.failed());
        }
    }
}
