package kaw.schema.list;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All lists, deleted ones among them. */
public interface OptionLists extends Repository<OptionList, UUID> {
    Optional<OptionList> findById(UUID id);

    @Query("select distinct l from OptionList l left join fetch l.rows where l.deleted = false order by l.name")
    List<OptionList> byName();

    /** The list, held against being deleted until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select l from OptionList l where l.id = :id and l.deleted = false")
    Optional<OptionList> holdForUse(UUID id);

    /** The list, held against being taken into use until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OptionList l where l.id = :id")
    Optional<OptionList> lock(UUID id);

    /** Every list, held until the end of the transaction so that none changes before what is said of it is written down. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OptionList l order by l.id")
    List<OptionList> lockAll();

    @Query("select distinct l from OptionList l left join fetch l.rows order by l.id")
    List<OptionList> everything();

    /** Flushes first, so that the events published by it tell of the version that is really stored. */
    OptionList saveAndFlush(OptionList list);

    /** Whether a field may begin to offer the list; it stays so until the end of the transaction. */
    default boolean isOffered(UUID id) {
        return holdForUse(id).isPresent();
    }
}
