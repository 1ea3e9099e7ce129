package kaw.schema;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.domain.Persistable;

/**
 * What fields, lists and access have in common: a version that begins with 1 and events that wait for the aggregate to be saved.
 *
 * @param <I> type of the id
 */
@MappedSuperclass
public abstract class SchemaAggregate<I> implements Persistable<I> {
    @Version
    private int version = 1;

    @Transient
    private boolean stored;

    @Transient
    private final List<Object> events = new ArrayList<>();

    public int version() {
        return version;
    }

    protected void register(Object event) {
        events.add(event);
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
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
