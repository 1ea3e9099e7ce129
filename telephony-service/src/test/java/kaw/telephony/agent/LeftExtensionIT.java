package kaw.telephony.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import kaw.telephony.pbx.FakePbx;
import kaw.test.KawTest;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/** Who moves to another extension leaves the old one out of the exchange's queues. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class LeftExtensionIT {

    private final FakePbx pbx;
    private final SetExtension setExtension;
    private final ChangeAgent changeAgent;
    private final TestUser agent;

    @Autowired
    LeftExtensionIT(FakePbx pbx, SetExtension setExtension, ChangeAgent changeAgent, TestUsers users) {
        this.pbx = pbx;
        this.setExtension = setExtension;
        this.changeAgent = changeAgent;
        this.agent = users.agent();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Exchange {
        @Bean
        FakePbx fakePbx() {
            FakePbx exchange = new FakePbx();
            // Somebody's telephone at the exchange, of whom we know nothing.
            exchange.open(signal -> {});
            exchange.serve("777", Set.of("sales"));
            exchange.close();
            return exchange;
        }
    }

    @Test
    void oldExtensionIsOfferedNothingAndForeignOnesStay() {
        await().until(pbx::connected);
        setExtension.set(agent.id(), "611", "s3cret");
        changeAgent.present(agent.id(), "tab", true);
        await().untilAsserted(() -> assertThat(pbx.members("sales")).containsEntry("611", false));

        setExtension.set(agent.id(), "612", "s3cret");
        changeAgent.present(agent.id(), "tab", true);

        await().untilAsserted(() -> assertThat(pbx.members("sales")).containsOnlyKeys("612", "777"));
    }
}
