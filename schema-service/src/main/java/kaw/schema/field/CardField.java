package kaw.schema.field;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.schema.FieldSaved;
import kaw.platform.Ids;
import kaw.platform.problem.Stale;
import kaw.schema.SchemaAggregate;
import kaw.schema.Wording;

/** A field of the card; a deleted one stays, so that its name is never given again. */
@Entity
@Table(name = "field")
public class CardField extends SchemaAggregate<UUID> {
    @Id
    private UUID id;

    private String name;

    @Embedded
    private FieldDefinition definition;

    private boolean deleted;

    @SuppressWarnings("NullAway.Init")
    protected CardField() {
        // Hibernate fills the fields.
    }

    private CardField(String name, FieldDefinition definition) {
        this.id = Ids.next();
        this.name = name;
        this.definition = definition;
        register(new FieldChanged(this));
    }

    static CardField create(String name, FieldDefinition definition) {
        return new CardField(name, definition);
    }

    /**
     * Gives the field another definition, as far as no value that cards hold is lost by it.
     *
     * @throws Stale if it is no longer the version the change was made for
     */
    void change(int expectedVersion, FieldDefinition changed) {
        requireThat(expectedVersion);
        Wording wording = new Wording();
        TypeChange.check(definition, changed, wording);
        wording.check();
        if (!changed.equals(definition)) {
            definition = changed;
            register(new FieldChanged(this));
        }
    }

    void delete(int expectedVersion) {
        requireThat(expectedVersion);
        deleted = true;
        register(new FieldChanged(this));
    }

    private void requireThat(int expectedVersion) {
        if (deleted) {
            throw new CardFieldNotFound(id);
        }
        if (version() != expectedVersion) {
            throw new Stale(Map.of("current", state()));
        }
    }

    /** The whole state, as others are told of it. */
    public FieldSaved state() {
        return new FieldSaved(
                id,
                version(),
                name,
                definition.label(),
                definition.group(),
                definition.type(),
                definition.listId(),
                definition.order(),
                definition.shown(),
                definition.hint(),
                definition.column(),
                definition.width(),
                definition.inTable(),
                definition.required(),
                deleted);
    }

    @Override
    public UUID getId() {
        return id;
    }

    public String name() {
        return name;
    }

    public FieldDefinition definition() {
        return definition;
    }
}
