package kaw.partner.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnerIdTest {

    @Test
    void survivesItsBytes() {
        PartnerId id = new PartnerId(UUID.fromString("f19a3c5e-7b21-7d3f-8a4b-0c1d2e3f4a5b"));

        assertThat(id.bytes()).hasSize(PartnerId.LENGTH).startsWith(0xf1, 0x9a);
        assertThat(PartnerId.of(id.bytes())).isEqualTo(id);
    }

    @Test
    void ordersAsItsBytesDo() {
        PartnerId low = new PartnerId(new UUID(0x7fffffffffffffffL, -1));
        PartnerId high = new PartnerId(new UUID(0x8000000000000000L, 1));

        assertThat(low).isLessThan(high);
        assertThat(Arrays.compareUnsigned(low.bytes(), high.bytes())).isNegative();
    }
}
