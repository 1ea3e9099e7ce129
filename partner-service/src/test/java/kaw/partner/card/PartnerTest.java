package kaw.partner.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnerTest {

    private static final Stamp MADE = new Stamp(Instant.parse("2026-11-24T09:00:00.123456Z"), "anna", Origin.PERSON);
    private static final Stamp LATER =
            new Stamp(Instant.parse("2026-11-24T10:00:00Z"), "boris", new Origin(Origin.Kind.CALL, UUID.randomUUID()));

    private final Partner partner = Partner.register(
            new PartnerId(UUID.randomUUID()),
            new CardValues(Map.of("name", "ООО Ромашка", "city", "Омск", "tags", List.of(1, 3))),
            MADE);

    @Test
    void tellsThatItWasRegistered() {
        assertThat(partner.events()).containsExactly(new CardRegistered(partner.id(), 0, MADE, partner.values()));
        assertThat(partner.created()).isEqualTo(MADE);
        assertThat(partner.changedBy()).isEqualTo("anna");
    }

    @Test
    void tellsOldAndNewValueOfEveryChangedField() {
        partner.eventsPublished();

        boolean changed = partner.change(Map.of("name", "ООО Лютик", "city", "Омск", "phone", "112"), LATER);

        assertThat(changed).isTrue();
        assertThat(partner.values().asMap())
                .isEqualTo(Map.of("name", "ООО Лютик", "city", "Омск", "phone", "112", "tags", List.of(1, 3)));
        assertThat(partner.changedAt()).isEqualTo(LATER.at());
        assertThat(partner.changedBy()).isEqualTo("boris");
        assertThat(partner.created()).isEqualTo(MADE);
        assertThat(partner.events())
                .containsExactly(new CardChanged(
                        partner.id(),
                        1,
                        LATER,
                        List.of(
                                new FieldChange("name", "ООО Ромашка", "ООО Лютик"),
                                new FieldChange("phone", null, "112")),
                        partner.values()));
    }

    @Test
    void clearsAFieldByNull() {
        partner.change(Collections.singletonMap("city", null), LATER);

        assertThat(partner.values().asMap()).doesNotContainKey("city");
    }

    @Test
    void staysAsItIsWhenNothingChanges() {
        partner.eventsPublished();

        boolean changed = partner.change(Map.of("city", "Омск", "tags", List.of(1, 3)), LATER);

        assertThat(changed).isFalse();
        assertThat(partner.events()).isEmpty();
        assertThat(partner.changedBy()).isEqualTo("anna");
    }

    @Test
    void forgetsEventsOncePublished() {
        partner.eventsPublished();

        assertThat(partner.events()).isEmpty();
    }
}
