package kaw.platform.fieldaccess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.contracts.schema.AccessLevel;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of the card the current user may see and change. Every exit asks here: card, table, search, filter, sorting, history,
 * events, API.
 *
 * <p>Administrators see and edit all. Of several groups the most permissive wins. Without a group no field is seen. A hidden field and
 * one that does not exist get the same answer.
 */
public final class FieldAccess {
    private final Schema schema;
    private final CurrentUser user;

    public FieldAccess(Schema schema, CurrentUser user) {
        this.schema = schema;
        this.user = user;
    }

    public AccessLevel of(Field field) {
        return user.isAdmin() ? AccessLevel.EDIT : schema.level(user.groups(), field);
    }

    /** The fields the current user may see, in the card's order. */
    public List<Field> visible() {
        return view().fields();
    }

    /** What the current user may see of a card's values. */
    public Map<String, Object> visible(Map<String, ? extends @Nullable Object> values) {
        return view().of(values);
    }

    /** The field of this name. */
    public Field require(String name) {
        return schema.field(name).filter(field -> of(field).canView()).orElseThrow(() -> new FieldNotFound(name));
    }

    /** The field of this name, if the current user may change it. */
    public Field requireEditable(String name) {
        Field field = require(name);
        if (!of(field).canEdit()) {
            throw new FieldNotEditable(field);
        }
        return field;
    }

    /** What the current user may see, fixed for the length of one answer: take it once for many rows. */
    public VisibleFields view() {
        return view(user.isAdmin(), user.groups());
    }

    /** What someone else may see: for streams, jobs and mails that are made outside of that person's request. */
    public VisibleFields view(boolean admin, Set<GroupId> groups) {
        return new VisibleFields(schema.fields(), field -> admin ? AccessLevel.EDIT : schema.level(groups, field));
    }
}
