package kaw.imports.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.imports.check.FileCheck.Kind;
import kaw.imports.check.FileCheck.UnknownOption;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void countsRowsAndKindsAndKeepsTheFirstOfEach() {
        CellError required = new CellError("name", "required", Map.of());
        findings.take(2, List.of(unknown("Спит")));
        findings.take(3, List.of());
        findings.take(4, List.of(required, unknown("Ждёт")));
        findings.take(5, List.of(unknown("Спит")));

        FileCheck check = findings.result();

        assertThat(check.rows()).isEqualTo(4);
        assertThat(check.bad()).isEqualTo(3);
        assertThat(check.kinds())
                .extracting(Kind::first, Kind::row, Kind::rows)
                .containsExactly(tuple(unknown("Спит"), 2, 3), tuple(required, 4, 1));
    }

    @Test
    void namesWhatListsDoNotOfferMostFrequentFirst() {
        findings.take(2, List.of(unknown("Ждёт")));
        findings.take(3, List.of(unknown("Спит")));
        findings.take(4, List.of(unknown("Спит")));

        assertThat(findings.result().unknownOptions())
                .containsExactly(new UnknownOption("status", "Спит", 2), new UnknownOption("status", "Ждёт", 1));
        assertThat(findings.result().moreOptions()).isFalse();
    }

    @Test
    void staysSmallWhereEveryRowHasAnotherName() {
        IntStream.rangeClosed(1, 5_000).forEach(row -> findings.take(row, List.of(unknown("имя " + row))));

        assertThat(findings.result().unknownOptions()).hasSize(100);
        assertThat(findings.result().moreOptions()).isTrue();
        assertThat(findings.result().bad()).isEqualTo(5_000);
    }

    private static CellError unknown(String name) {
        return new CellError("status", Findings.NOT_IN_LIST, Map.of("value", name));
    }
}
