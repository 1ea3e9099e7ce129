package kaw.partner.caller;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.telephony.CallerIdentified;
import kaw.partner.card.Origin;
import kaw.partner.card.Partner;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Partners;
import kaw.partner.card.RegisterPartner;
import kaw.partner.phone.FindByPhone;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.outbox.Outbox;
import kaw.platform.problem.Conflict;
import kaw.platform.problem.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the card of a caller of what was filled in, once, and tells whose calls those were. */
@Service
public class FillInCaller {

    private final UnknownCallers callers;
    private final RegisterPartner registerPartner;
    private final Partners partners;
    private final FindByPhone findByPhone;
    private final FieldAccess access;
    private final Outbox outbox;

    FillInCaller(
            UnknownCallers callers,
            RegisterPartner registerPartner,
            Partners partners,
            FindByPhone findByPhone,
            FieldAccess access,
            Outbox outbox) {
        this.callers = callers;
        this.registerPartner = registerPartner;
        this.partners = partners;
        this.findByPhone = findByPhone;
        this.access = access;
        this.outbox = outbox;
    }

    /**
     * For whoever may fill in a phone, which is what a caller is known by.
     *
     * @throws CallerForgotten if nobody filled the card in in time, or someone has
     */
    @Transactional(readOnly = true)
    public UnknownCaller find(PartnerId card) {
        checkMayFillIn();
        return callers.find(card).orElseThrow(() -> new CallerForgotten(card));
    }

    /** @throws Conflict {@code caller-known} with the card, if someone has filled it in or another card has the number */
    @Transactional
    public Partner fillIn(PartnerId card, Map<String, ? extends @Nullable Object> values) {
        checkMayFillIn();
        UnknownCaller caller = callers.lock(card).orElseThrow(() -> gone(card));
        findByPhone.find(caller.number(), 1).stream().findFirst().ifPresent(other -> {
            throw known(other.id());
        });
        List<UUID> calls = callers.calls(caller.number());
        Partner partner = registerPartner.register(
                card, values, new Origin(Origin.Kind.CALL, calls.isEmpty() ? null : calls.getLast()));
        callers.forget(caller.number());
        for (UUID call : calls) {
            outbox.append(
                    Topic.CALLERS,
                    call.toString(),
                    new CallerIdentified(call, caller.number(), List.of(), List.of(card.value()), false));
        }
        return partner;
    }

    private void checkMayFillIn() {
        if (!MeetCaller.hasPhoneToFillIn(access.view())) {
            throw new Forbidden("no-phone-to-fill-in");
        }
    }

    private RuntimeException gone(PartnerId card) {
        return partners.findById(card.value()).isPresent() ? known(card) : new CallerForgotten(card);
    }

    private static Conflict known(PartnerId card) {
        return new Conflict("caller-known", Map.of(), Map.of("partner", card.value()));
    }
}
