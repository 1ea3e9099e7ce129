package kaw.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleBaseTest {

    private final SampleBase base = new SampleBase(42);

    @Test
    void phonesOfABaseAreUniqueTenDigits() {
        assertThat(base.partners(0, 50_000).map(SamplePartner::phone))
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("9\\d{9}"));
    }

    @Test
    void partnerDependsOnSeedAndNumberAlone() {
        assertThat(base.partners(700, 1)).containsExactly(new SampleBase(42).partner(700));
        assertThat(base.partner(700)).isNotEqualTo(new SampleBase(43).partner(700));
    }

    @Test
    void everyStatusComesUp() {
        assertThat(base.partners(0, 2_000).map(SamplePartner::status).distinct())
                .containsExactlyInAnyOrderElementsOf(SampleBase.statuses());
    }

    @Test
    void womenHaveFeminineNames() {
        assertThat(base.partners(0, 500).map(SamplePartner::name).filter(name -> name.endsWith("на")))
                .isNotEmpty()
                .allMatch(name -> name.split(" ")[0].endsWith("а"));
    }
}
