package kaw.schema.field;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All fields, deleted ones among them. */
public interface CardFields extends Repository<CardField, UUID> {
    Optional<CardField> findById(UUID id);

    boolean existsByName(String name);

    @Query("select f from CardField f where f.deleted = false order by f.definition.order, f.id")
    List<CardField> inCardOrder();

    @Query(
            "select f from CardField f where f.deleted = false and f.definition.listId = :listId order by f.definition.order, f.id")
    List<CardField> offering(UUID listId);

    @Query("select coalesce(max(f.definition.order), 0) from CardField f where f.deleted = false")
    int lastOrder();

    /** Every field, held until the end of the transaction so that none changes before what is said of it is written down. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from CardField f order by f.id")
    List<CardField> lockAll();

    @Query("select f from CardField f order by f.id")
    List<CardField> everything();

    /** Flushes first, so that the events published by it tell of the version that is really stored. */
    CardField saveAndFlush(CardField field);
}
