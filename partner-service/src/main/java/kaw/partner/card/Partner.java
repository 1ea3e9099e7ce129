package kaw.partner.card;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/** A partner's card: its values, and when and by whom it was made and last changed. */
@Entity
@Table(name = "partner")
public class Partner {

    /** The version a card is made with; each change adds one. */
    public static final int FIRST_VERSION = 0;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "field_values", columnDefinition = "json")
    @Convert(converter = CardValuesColumn.class)
    private CardValues values;

    private Instant createdAt;
    private String createdBy;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private Origin.Kind createdSource;

    private @Nullable UUID createdSourceId;
    private Instant changedAt;
    private String changedBy;

    @Transient
    private final List<Object> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Partner() {
        // Hibernate fills the fields.
    }

    private Partner(PartnerId id, CardValues values, Stamp stamp) {
        this.id = id.value();
        this.values = values;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        this.createdSource = stamp.origin().kind();
        this.createdSourceId = stamp.origin().id();
        this.changedAt = stamp.at();
        this.changedBy = stamp.by();
        events.add(new CardRegistered(id, FIRST_VERSION, stamp, values));
    }

    static Partner register(PartnerId id, CardValues values, Stamp stamp) {
        return new Partner(id, values, stamp);
    }

    /**
     * Makes edits; null clears a field. Edits that change nothing leave the card as it is, without a new version.
     *
     * @return whether anything changed
     */
    boolean change(Map<String, ? extends @Nullable Object> edits, Stamp stamp) {
        List<FieldChange> changes = values.changesBy(edits);
        if (changes.isEmpty()) {
            return false;
        }
        values = values.with(edits);
        changedAt = stamp.at();
        changedBy = stamp.by();
        events.add(new CardChanged(id(), version() + 1, stamp, changes, values));
        return true;
    }

    public PartnerId id() {
        return new PartnerId(id);
    }

    public int version() {
        return version == null ? FIRST_VERSION : version;
    }

    public CardValues values() {
        return values;
    }

    public Stamp created() {
        return new Stamp(createdAt, createdBy, new Origin(createdSource, createdSourceId));
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    @DomainEvents
    List<Object> events() {
        return List.copyOf(events);
    }

    @AfterDomainEventPublication
    void eventsPublished() {
        events.clear();
    }
}
