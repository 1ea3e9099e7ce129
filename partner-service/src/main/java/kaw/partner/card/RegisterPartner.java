package kaw.partner.card;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kaw.platform.values.RequiredFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the card of a new partner. */
@Service
public class RegisterPartner {

    private final Partners partners;
    private final CardInput input;
    private final RequiredFields required;
    private final Signature signature;

    RegisterPartner(Partners partners, CardInput input, RequiredFields required, Signature signature) {
        this.partners = partners;
        this.input = input;
        this.required = required;
        this.signature = signature;
    }

    /** Makes a card of these values, as far as they are ones the current user may fill in. */
    @Transactional
    public Partner register(PartnerId id, Map<String, ? extends @Nullable Object> raw) {
        return register(id, raw, Origin.PERSON);
    }

    /** The same, of what came from elsewhere than a person's own wish. */
    @Transactional
    public Partner register(PartnerId id, Map<String, ? extends @Nullable Object> raw, Origin origin) {
        Map<String, Object> filled = input.read(raw).entrySet().stream()
                .filter(value -> value.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, value -> Objects.requireNonNull(value.getValue())));
        CardValues values = new CardValues(filled);
        required.checkNew(filled);
        return partners.saveAndFlush(Partner.register(id, values, signature.now(origin)));
    }
}
