package kaw.notification.live.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.contracts.imports.ImportState;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.PartnerDeleted;
import kaw.contracts.partner.PartnerFilesChanged;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.partner.PartnerRestored;
import kaw.contracts.partner.PartnersImported;
import kaw.contracts.partner.Source;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.ListSaved;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.UserSaved;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.notification.live.LiveProperties;
import kaw.notification.live.Rights;
import kaw.platform.Ids;
import kaw.platform.security.UserId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HintsTest {
    private static final LiveProperties PROPERTIES =
            new LiveProperties(10, 10, Duration.ofSeconds(15), Duration.ofMillis(300), Duration.ofMillis(500));

    private final List<Hint> told = new ArrayList<>();
    private final Hints hints = new Hints() {
        @Override
        public void tell(Hint hint) {
            told.add(hint);
        }

        @Override
        public void tell(String key, Hint hint, Duration wait, Duration pause) {
            told.add(hint);
        }
    };

    private final SchemaHints schema = new SchemaHints(new Rights(), hints, PROPERTIES);
    private final PartnerHints partners = new PartnerHints(hints, PROPERTIES);

    @Test
    void sayThatTheShapeChangedAndNothingElse() {
        schema.take(new ListSaved(Ids.next(), 1, "Тайный список", List.of(), false), true);

        assertThat(told).containsExactly(new Hint("schema-changed", Map.of(), new Audience.Everyone()));
    }

    @Test
    void tellExactlyThoseWhoseRightsChanged() {
        schema.take(user("anna", "sales"), false);
        schema.take(user("boris", "night"), false);

        schema.take(new AccessSaved("sales", 1, Map.of("name", AccessLevel.VIEW), false), true);
        schema.take(user("boris", "sales"), true);

        assertThat(told)
                .containsExactly(
                        new Hint("rights-changed", Map.of(), new Audience.OneUser(new UserId("anna"))),
                        new Hint("rights-changed", Map.of(), new Audience.OneUser(new UserId("boris"))));
    }

    @Test
    void doNotTellWhatHappenedBeforeThisInstanceWasThere() {
        schema.take(user("anna", "sales"), false);
        schema.take(new AccessSaved("sales", 1, Map.of("name", AccessLevel.VIEW), false), false);
        schema.take(new ListSaved(Ids.next(), 1, "Статусы", List.of(), false), false);
        schema.take(new GroupSaved("sales", "Продажи", false), true);

        assertThat(told).isEmpty();
    }

    @Test
    void nameACardByIdAndVersionOnly() {
        UUID id = Ids.next();
        partners.take(new PartnerChanged(
                id, 7, Instant.now(), "anna", new Source(Source.Kind.PERSON, null), Set.of("salary")));

        assertThat(told).singleElement().satisfies(hint -> {
            assertThat(hint.type()).isEqualTo("partner-changed");
            assertThat(json(hint)).isEqualTo("{\"id\":\"" + id + "\",\"version\":7}");
        });
    }

    @Test
    void nameADeletedCardAndOneBroughtBack() {
        UUID id = Ids.next();
        partners.take(new PartnerDeleted(id, 7, Instant.now(), "anna"));
        partners.take(new PartnerRestored(id, 7, Instant.now(), "anna"));

        assertThat(told).extracting(Hint::type).containsExactly("partner-deleted", "partner-changed");
        assertThat(json(told.getFirst())).isEqualTo("{\"id\":\"" + id + "\"}");
    }

    @Test
    void nameACardWhoseFilesAreOthersAndTellAdministratorsOfOneThatIsGone() {
        UUID id = Ids.next();
        partners.take(new PartnerFilesChanged(id, Instant.now(), "anna"));
        partners.take(new PartnerPurged(id, Instant.now(), "anna"));

        assertThat(told).extracting(Hint::type).containsExactly("partner-files", "partner-purged");
        assertThat(told)
                .extracting(Hint::audience)
                .containsExactly(new Audience.Everyone(), new Audience.Administrators());
        assertThat(json(told.getFirst())).isEqualTo("{\"id\":\"" + id + "\"}");
    }

    @Test
    void nameAnImportButNoneOfItsCards() {
        UUID id = Ids.next();
        partners.take(new PartnersImported(id, 3, Instant.now(), "anna", List.of(Ids.next()), List.of()));

        assertThat(told).singleElement().satisfies(hint -> {
            assertThat(hint.type()).isEqualTo("partners-imported");
            assertThat(json(hint)).isEqualTo("{\"importId\":\"" + id + "\"}");
        });
    }

    @Test
    void tellOnlyAdministratorsHowAnImportGoes() {
        UUID id = Ids.next();
        ImportCounts counts = new ImportCounts(100, 200L, 90, 5, 0, 3, 2);
        partners.take(new ImportProgressed(id, ImportState.RUNNING, counts));
        partners.take(new ImportFinished(id, Instant.now(), "anna", ImportState.FINISHED, counts));

        assertThat(told).hasSize(2).allSatisfy(hint -> {
            assertThat(hint.type()).isEqualTo("import-progressed");
            assertThat(hint.audience()).isEqualTo(new Audience.Administrators());
        });
        assertThat(json(told.getLast()))
                .contains("\"importId\":\"" + id + "\"", "\"state\":\"FINISHED\"", "\"created\":90", "\"total\":200");
    }

    private static UserSaved user(String id, String group) {
        return new UserSaved(id, id, id, true, Set.of(), Set.of(group), false);
    }

    private static String json(Hint hint) {
        return JsonMapper.builder().build().writeValueAsString(hint.data());
    }
}
