package kaw.task.partners;

import java.util.List;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows a reader the attached partners without anything of fields hidden from them: neither the name of such a field nor the value it
 * was asked for. The search is text its author typed, as the title is, and shown as it is.
 */
@Component
public class ShowPartners {
    private final FieldAccess access;

    ShowPartners(FieldAccess access) {
        this.access = access;
    }

    public @Nullable ShownPartners show(@Nullable AttachedPartners attached) {
        if (attached == null) {
            return null;
        }
        PartnerFilter filter = attached.filter();
        if (filter == null) {
            return new ShownPartners(attached.partnerId(), null, false);
        }
        VisibleFields visible = access.view();
        List<ColumnCondition> seen = filter.filter().stream()
                .filter(condition -> visible.contains(condition.field()))
                .toList();
        String sort = filter.sort();
        boolean sortSeen = sort == null || ReadPartners.mayName(ReadPartners.column(sort), visible);
        return new ShownPartners(
                null,
                new PartnerFilter(filter.search(), seen, sortSeen ? sort : null, filter.hidden()),
                seen.size() < filter.filter().size());
    }
}
