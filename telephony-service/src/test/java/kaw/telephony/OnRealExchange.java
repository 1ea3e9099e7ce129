package kaw.telephony;

import kaw.components.TestComponents;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the service on the real Asterisk. */
interface OnRealExchange {

    @DynamicPropertySource
    static void exchange(DynamicPropertyRegistry registry) {
        TestComponents.shared().pbx().connection().settings().forEach((name, value) -> registry.add(name, () -> value));
    }
}
