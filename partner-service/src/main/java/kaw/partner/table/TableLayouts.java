package kaw.partner.table;

import java.util.List;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everyone's layout of the table. */
@Component
public class TableLayouts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final FieldAccess access;

    TableLayouts(JdbcTemplate jdbc, CurrentUser user, FieldAccess access) {
        this.jdbc = jdbc;
        this.user = user;
        this.access = access;
    }

    /** The current user's, without what they may no longer see. */
    public TableLayout mine() {
        List<String> stored = jdbc.queryForList(
                "SELECT layout FROM partner_layout WHERE user_id = ?",
                String.class,
                user.id().value());
        return stored.isEmpty() ? TableLayout.NONE : visible(JSON.readValue(stored.getFirst(), TableLayout.class));
    }

    /** Keeps what of it names fields the current user may see. */
    public void saveMine(TableLayout layout) {
        jdbc.update(
                "INSERT INTO partner_layout (user_id, layout) VALUES (?, ?) AS new ON DUPLICATE KEY UPDATE layout = new.layout",
                user.id().value(),
                JSON.writeValueAsString(visible(layout)));
    }

    private TableLayout visible(TableLayout layout) {
        VisibleFields visible = access.view();
        @Nullable String sort = layout.sort();
        boolean keepsSort = sort != null && (nameIn(sort).equals(TableView.CREATED) || visible.contains(nameIn(sort)));
        return new TableLayout(
                layout.columns().stream()
                        .filter(column -> visible.contains(column.field()))
                        .toList(),
                keepsSort ? sort : null);
    }

    private static String nameIn(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
