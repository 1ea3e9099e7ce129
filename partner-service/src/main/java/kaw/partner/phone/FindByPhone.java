package kaw.partner.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.partner.card.CardPhones;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Partners;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.schema.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cards that have a phone number, in any spelling, in a field that may be seen. */
@Service
public class FindByPhone {

    private static final PartnerId BEFORE_ALL = new PartnerId(new UUID(0, 0));
    private static final int BATCH = 100;

    private final PhoneBook phones;
    private final Partners partners;
    private final FieldAccess access;

    FindByPhone(PhoneBook phones, Partners partners, FieldAccess access) {
        this.phones = phones;
        this.partners = partners;
        this.access = access;
    }

    /** The first cards, the oldest first, for the current user; none for a text that holds no number. */
    @Transactional(readOnly = true)
    public List<Partner> find(String text, int limit) {
        return find(text, limit, access.view());
    }

    /** The first cards, the oldest first, for someone who may see these fields; none for a text that holds no number. */
    @Transactional(readOnly = true)
    public List<Partner> find(String text, int limit, VisibleFields fields) {
        List<Field> visible = fields.fields().stream()
                .filter(field -> field.behaviour() == FieldType.PHONE)
                .toList();
        Map<PartnerId, Partner> found = new LinkedHashMap<>();
        if (!visible.isEmpty()) {
            for (String number : CardPhones.in(text)) {
                find(number, visible, limit, found);
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    private void find(String number, List<Field> visible, int limit, Map<PartnerId, Partner> found) {
        PartnerId after = BEFORE_ALL;
        while (found.size() < limit) {
            List<PartnerId> batch = phones.owners(number, after, BATCH);
            for (Partner partner : load(batch)) {
                if (CardPhones.all(partner.values().asMap(), visible).contains(number)) {
                    found.put(partner.id(), partner);
                }
            }
            if (batch.size() < BATCH) {
                return;
            }
            after = batch.getLast();
        }
    }

    private List<Partner> load(List<PartnerId> ids) {
        List<Partner> loaded = new ArrayList<>(
                partners.findByIdIn(ids.stream().map(PartnerId::value).toList()));
        loaded.sort((one, other) -> one.id().compareTo(other.id()));
        return loaded;
    }
}
