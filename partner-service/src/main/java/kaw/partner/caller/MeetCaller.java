package kaw.partner.caller;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.card.CardPhones;
import kaw.partner.phone.FindByPhone;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.security.User;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a card ready for whoever talks to a caller nobody knows: an id for it is kept, and the card made when it is filled in. */
@Service
public class MeetCaller {

    private final UnknownCallers callers;
    private final FindByPhone findByPhone;
    private final Users users;
    private final FieldAccess access;
    private final CallerProperties properties;
    private final Set<String> ownNumbers;
    private final Clock clock;

    MeetCaller(
            UnknownCallers callers,
            FindByPhone findByPhone,
            Users users,
            FieldAccess access,
            CallerProperties properties,
            Clock clock) {
        this.callers = callers;
        this.findByPhone = findByPhone;
        this.users = users;
        this.access = access;
        this.properties = properties;
        this.ownNumbers = new HashSet<>(CardPhones.in(String.join(", ", properties.ownNumbers())));
        this.clock = clock;
    }

    /** A caller who called before and whose card still waits, and the agents who may fill it in. */
    public record Waiting(UnknownCaller caller, List<String> agents) {}

    /** A call rings from outside: it is remembered as long as one of the agents does not know who that is. */
    @Transactional
    public Optional<Waiting> rings(UUID call, String number, List<String> agents) {
        List<String> strangers =
                agents.stream().filter(agent -> isUnknown(number, agent)).toList();
        if (strangers.isEmpty()) {
            return Optional.empty();
        }
        callers.note(call, number, clock.instant());
        return callers.find(number).map(caller -> new Waiting(caller, strangers));
    }

    /** An agent answered; the caller, when that agent may make a card for one nobody knows. */
    @Transactional
    public Optional<UnknownCaller> answered(UUID call, String agent) {
        return callers.numberOf(call)
                .filter(number -> isUnknown(number, agent))
                .map(number -> callers.keep(number, agent, clock.instant()));
    }

    /** By the fields the agent may see, as everywhere: to offer no card would tell of a number in a hidden one. */
    private boolean isUnknown(String number, String agent) {
        return !ownNumbers.contains(number)
                && users.find(new UserId(agent))
                        .filter(User::active)
                        .filter(user -> user.roles().contains(Role.ADMIN)
                                || user.roles().contains(Role.CONTACTS))
                        .map(user -> access.view(user.roles().contains(Role.ADMIN), user.groups()))
                        .filter(fields -> hasPhoneToFillIn(fields)
                                && findByPhone.find(number, 1, fields).isEmpty())
                        .isPresent();
    }

    static boolean hasPhoneToFillIn(VisibleFields fields) {
        return fields.fields().stream()
                .anyMatch(field ->
                        field.behaviour() == FieldType.PHONE && fields.of(field).canEdit());
    }

    @Scheduled(fixedDelayString = "${kaw.partner.callers.check-every:PT10M}")
    @Transactional
    void forgetOld() {
        callers.forgetBefore(clock.instant().minus(properties.kept()));
    }
}
