package kaw.partner.caller;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.contracts.user.Role;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.phone.FindByPhone;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.security.User;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.springframework.stereotype.Service;

/** Finds the cards with a caller's number, for each agent in the phone fields that agent may see. */
@Service
public class IdentifyCaller {

    /** More than an agent could choose from while it rings. */
    private static final int MOST = 10;

    private final FindByPhone cards;
    private final Users users;
    private final FieldAccess access;

    IdentifyCaller(FindByPhone cards, Users users, FieldAccess access) {
        this.cards = cards;
        this.users = users;
        this.access = access;
    }

    /** Those agents who find the same cards, with these; the oldest card first. */
    public record Known(List<String> agents, List<PartnerId> cards) {}

    public List<Known> identify(String number, List<String> agents) {
        Map<List<PartnerId>, List<String>> byCards = new LinkedHashMap<>();
        for (String agent : agents) {
            List<PartnerId> found = cards.find(number, MOST, fieldsOf(agent)).stream()
                    .map(Partner::id)
                    .toList();
            byCards.computeIfAbsent(found, any -> new ArrayList<>()).add(agent);
        }
        return byCards.entrySet().stream()
                .map(same -> new Known(same.getValue(), same.getKey()))
                .toList();
    }

    private VisibleFields fieldsOf(String agent) {
        return users.find(new UserId(agent))
                .filter(User::active)
                .map(user -> access.view(user.roles().contains(Role.ADMIN), user.groups()))
                .orElseGet(() -> access.view(false, Set.of()));
    }
}
