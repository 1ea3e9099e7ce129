package kaw.partner.card;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cards. */
public interface Partners extends Repository<Partner, UUID> {

    Optional<Partner> findById(UUID id);

    List<Partner> findByIdIn(Collection<UUID> ids);

    /** The card, locked until the end of the transaction, so that its version can be compared and nothing comes between. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partner p where p.id = :id")
    Optional<Partner> lock(UUID id);

    /** Flushes first, so that the events published by it tell of what is really stored. */
    Partner saveAndFlush(Partner partner);
}
