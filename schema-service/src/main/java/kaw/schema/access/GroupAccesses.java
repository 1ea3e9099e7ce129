package kaw.schema.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The access of every group that ever had some. */
public interface GroupAccesses extends Repository<GroupAccess, String> {
    Optional<GroupAccess> findById(String groupId);

    @Query("select a from GroupAccess a where key(a.levels) = :fieldName order by a.groupId")
    List<GroupAccess> toField(String fieldName);

    /** All, held until the end of the transaction so that none changes before what is said of it is written down. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from GroupAccess a order by a.groupId")
    List<GroupAccess> lockAll();

    @Query("select distinct a from GroupAccess a left join fetch a.levels order by a.groupId")
    List<GroupAccess> everything();

    /** Flushes first, so that the events published by it tell of the version that is really stored. */
    GroupAccess saveAndFlush(GroupAccess access);
}
