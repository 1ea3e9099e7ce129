package kaw.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A versioned aggregate: its version counts its changes. */
@Entity
class Counter implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String name;

    Counter(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Counter() {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        this.name = newName;
    }
}
