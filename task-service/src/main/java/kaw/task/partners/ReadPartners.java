package kaw.task.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.values.Texts;
import kaw.task.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in what somebody attaches, within the limits of the partner table and of the fields that somebody may see. Whether a value
 * fits its column is for the table to say: it applies the filter, each time and with the rights of whoever opens it.
 */
@Component
public class ReadPartners {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> OPS = Set.of("in", "contains", "from", "to");
    private static final String CREATED = "created";
    private static final int MOST_CONDITIONS = 50;
    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_FILTER = 20_000;
    private static final int LONGEST_SEARCH = 500;

    private final FieldAccess access;

    ReadPartners(FieldAccess access) {
        this.access = access;
    }

    /** Null where neither a card nor a list is wanted. */
    public @Nullable AttachedPartners read(String path, PartnersForm form, Wording wording) {
        if (form.partnerId() != null && form.filter() != null) {
            wording.error(path, "card-or-list");
            return null;
        }
        if (form.filter() != null) {
            return new AttachedPartners(null, filter(path + ".filter", form.filter(), wording));
        }
        return form.partnerId() == null ? null : new AttachedPartners(form.partnerId(), null);
    }

    private PartnerFilter filter(String path, PartnersForm.Filter form, Wording wording) {
        VisibleFields visible = access.view();
        String search = form.search() == null ? "" : Texts.oneLine(form.search());
        if (search.length() > LONGEST_SEARCH) {
            wording.error(path + ".search", "filter-too-long");
        }
        List<ColumnCondition> conditions = conditions(path, form, visible, wording);
        String sort = form.sort() == null || form.sort().isBlank() ? null : form.sort();
        if (sort != null && !mayName(column(sort), visible)) {
            wording.error(path + ".sort", "unknown-field");
        }
        return new PartnerFilter(
                search.isEmpty() ? null : search, conditions, sort, Boolean.TRUE.equals(form.hidden()));
    }

    private static List<ColumnCondition> conditions(
            String path, PartnersForm.Filter form, VisibleFields visible, Wording wording) {
        List<PartnersForm.@Nullable Condition> asked = Objects.requireNonNullElse(form.filter(), List.of());
        if (asked.size() > MOST_CONDITIONS || JSON.writeValueAsString(asked).length() > LONGEST_FILTER) {
            wording.error(path, "filter-too-long");
            return List.of();
        }
        List<ColumnCondition> read = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            PartnersForm.Condition one = asked.get(i);
            String here = path + ".filter[" + i + "]";
            if (one == null || one.field() == null || one.op() == null || !isShaped(one.op(), one.value())) {
                wording.error(here, "not-a-condition");
            } else if (!visible.contains(one.field())) {
                // A hidden field is answered like one that never was.
                wording.error(here, "unknown-field");
            } else {
                read.add(new ColumnCondition(one.field(), one.op(), one.value()));
            }
        }
        return read;
    }

    private static boolean isShaped(String op, @Nullable Object value) {
        if (!OPS.contains(op)) {
            return false;
        }
        if (op.equals("in")) {
            return value instanceof List<?> values
                    && values.size() <= MOST_VALUES
                    && values.stream().allMatch(one -> one == null || isPlain(one));
        }
        return value != null && isPlain(value);
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || (value instanceof String text && text.length() <= LONGEST_TEXT);
    }

    static boolean mayName(String column, VisibleFields visible) {
        return column.equals(CREATED) || visible.contains(column);
    }

    static String column(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
