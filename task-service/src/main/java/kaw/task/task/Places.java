package kaw.task.task;

import java.util.Optional;
import java.util.UUID;
import kaw.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The order in the columns of the board. Places lie far apart, so that a task can be put between two others without touching them;
 * where there is no room left, those above move up. All columns are everybody's: whoever sees a part of one sees it in the same order.
 */
@Repository
class Places {
    static final long STEP = 1L << 32;

    private static final RowMapper<Place> PLACE =
            (row, number) -> new Place(Ids.required(row, "id"), row.getLong("place"));

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(UUID id, long value) {}

    /** Above all others of the column. */
    long top(Status status) {
        return jdbc.sql("SELECT place FROM task WHERE status = ? ORDER BY place, id LIMIT 1")
                .param(status.code())
                .query(Long.class)
                .optional()
                .map(least -> least - STEP)
                .orElse(0L);
    }

    /** Keeps others from putting tasks into the column until the running transaction ends; to be asked before any task is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Status status) {
        jdbc.sql("SELECT status FROM board_column WHERE status = ? FOR UPDATE")
                .param(status.code())
                .query(String.class)
                .single();
    }

    /**
     * Beside the neighbour the mover saw: right below the one above, or else right above the one below. One that has left the column
     * meanwhile is no neighbour; without any it is the top.
     */
    long beside(Status status, UUID moved, Neighbours neighbours) {
        Optional<Place> above = find(neighbours.above(), status, moved);
        if (above.isPresent()) {
            Optional<Place> next = next(above.get(), status, moved);
            return next.isEmpty() ? above.get().value() + STEP : between(above.get(), next.get(), status, moved);
        }
        Optional<Place> below = find(neighbours.below(), status, moved);
        if (below.isPresent()) {
            Optional<Place> previous = previous(below.get(), status, moved);
            return previous.isEmpty()
                    ? below.get().value() - STEP
                    : between(previous.get(), below.get(), status, moved);
        }
        return top(status);
    }

    private long between(Place above, Place below, Status status, UUID moved) {
        if (below.value() - above.value() > 1) {
            return above.value() + (below.value() - above.value()) / 2;
        }
        jdbc.sql("""
                        UPDATE task SET place = place - :step
                        WHERE status = :status AND (place < :place OR (place = :place AND id <= :id))
                        AND id <> :moved""")
                .param("step", STEP)
                .param("status", status.code())
                .param("place", above.value())
                .param("id", Ids.bytes(above.id()))
                .param("moved", Ids.bytes(moved))
                .update();
        return below.value() - STEP / 2;
    }

    private Optional<Place> find(@Nullable UUID id, Status status, UUID moved) {
        return id == null || id.equals(moved)
                ? Optional.empty()
                : jdbc.sql("SELECT id, place FROM task WHERE id = ? AND status = ?")
                        .param(Ids.bytes(id))
                        .param(status.code())
                        .query(PLACE)
                        .optional();
    }

    private Optional<Place> next(Place above, Status status, UUID moved) {
        return neighbour(above, status, moved, """
                SELECT id, place FROM task
                WHERE status = :status AND place >= :place AND (place > :place OR id > :id) AND id <> :moved
                ORDER BY place, id LIMIT 1""");
    }

    private Optional<Place> previous(Place below, Status status, UUID moved) {
        return neighbour(below, status, moved, """
                SELECT id, place FROM task
                WHERE status = :status AND place <= :place AND (place < :place OR id < :id) AND id <> :moved
                ORDER BY place DESC, id DESC LIMIT 1""");
    }

    private Optional<Place> neighbour(Place place, Status status, UUID moved, String sql) {
        return jdbc.sql(sql)
                .param("status", status.code())
                .param("place", place.value())
                .param("id", Ids.bytes(place.id()))
                .param("moved", Ids.bytes(moved))
                .query(PLACE)
                .optional();
    }
}
