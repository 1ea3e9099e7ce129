package kaw.schema.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListFormTest {
    @Test
    void placesRowsWithoutAnOrderAsTheyAreGiven() {
        ListDefinition read = new ListForm(" Статусы ", List.of(row(null, "Новый"), row(null, "Отказ\n"))).read();

        assertThat(read.name()).isEqualTo("Статусы");
        assertThat(read.rows())
                .extracting(row -> row.option().name() + row.option().order())
                .containsExactly("Новый10", "Отказ20");
    }

    @Test
    void takesAListWithoutRows() {
        assertThat(new ListForm("Статусы", null).read().rows()).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        ListForm form = new ListForm(
                " ",
                List.of(
                        row(1, "Новый"),
                        row(1, "новый"),
                        row(null, null),
                        new ListForm.Row(null, "Далёкий", 2_000_000, null)));

        assertThatThrownBy(form::read)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly(
                                        "name required",
                                        "rows[1].name row-name-taken",
                                        "rows[1].id row-twice",
                                        "rows[2].name required",
                                        "rows[3].order out-of-range"));
    }

    @Test
    void refusesARowThatIsNull() {
        ListForm form = new ListForm("Статусы", Arrays.asList(row(1, "Новый"), null));

        assertThatThrownBy(form::read)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(new FieldError("rows[1].name", "required")));
    }

    @Test
    void refusesThousandsOfRows() {
        ListForm form = new ListForm("Статусы", Collections.nCopies(2_001, row(null, "x")));

        assertThatThrownBy(form::read)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.errors().getFirst().code()).isEqualTo("too-many"));
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThatThrownBy(new ListForm("я".repeat(201), List.of())::read).isInstanceOf(Invalid.class);
    }

    private static ListForm.Row row(@Nullable Integer id, @Nullable String name) {
        return new ListForm.Row(id, name, null, null);
    }
}
