package kaw.partner.card.messaging;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.PartnerCreated;
import kaw.contracts.partner.PartnerDeleted;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.partner.PartnerRestored;
import kaw.contracts.partner.Source;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardDeleted;
import kaw.partner.card.CardPurged;
import kaw.partner.card.CardRegistered;
import kaw.partner.card.CardRestored;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Origin;
import kaw.partner.card.PartnerId;
import kaw.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published events of what happened to cards. */
@Component
class PartnerEventPublisher {

    private final Outbox outbox;

    PartnerEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(CardRegistered event) {
        publish(
                event.id(),
                new PartnerCreated(
                        event.id().value(),
                        event.version(),
                        event.stamp().at(),
                        event.stamp().by(),
                        source(event.stamp().origin()),
                        event.values().asMap().keySet()));
    }

    @EventListener
    void on(CardChanged event) {
        Set<String> fields = event.changes().stream().map(FieldChange::field).collect(Collectors.toSet());
        publish(
                event.id(),
                new PartnerChanged(
                        event.id().value(),
                        event.version(),
                        event.stamp().at(),
                        event.stamp().by(),
                        source(event.stamp().origin()),
                        fields));
    }

    @EventListener
    void on(CardDeleted event) {
        publish(
                event.id(),
                new PartnerDeleted(
                        event.id().value(),
                        event.version(),
                        event.stamp().at(),
                        event.stamp().by()));
    }

    @EventListener
    void on(CardRestored event) {
        publish(
                event.id(),
                new PartnerRestored(
                        event.id().value(),
                        event.version(),
                        event.stamp().at(),
                        event.stamp().by()));
    }

    @EventListener
    void on(CardPurged event) {
        publish(
                event.id(),
                new PartnerPurged(
                        event.id().value(), event.stamp().at(), event.stamp().by()));
    }

    private void publish(PartnerId id, Record event) {
        outbox.append(Topic.PARTNERS, id.toString(), event);
    }

    private static Source source(Origin origin) {
        UUID id = origin.id();
        return new Source(Source.Kind.valueOf(origin.kind().name()), id == null ? null : id.toString());
    }
}
