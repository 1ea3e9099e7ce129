package kaw.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaw.contracts.schema.ListSaved;
import kaw.contracts.schema.ListSaved.Row;
import kaw.platform.Ids;
import org.junit.jupiter.api.Test;

class PartnerListTest {
    private final PartnerList list = PartnerList.of(new ListSaved(
            Ids.next(),
            3,
            "Статусы",
            List.of(
                    new Row(1, "Новый", 20, false, false),
                    new Row(2, "Ещё не звонили", 10, false, false),
                    new Row(3, "Отказ", 30, true, true)),
            false));

    @Test
    void ordersItsRows() {
        assertThat(list.rows()).extracting(Row::id).containsExactly(2, 1, 3);
    }

    @Test
    void findsARowByNameWhateverItsCaseSpacesAndDots() {
        assertThat(list.offered(" еще  НЕ звонили ")).map(Row::id).contains(2);
    }

    @Test
    void namesARemovedRowButNoLongerOffersIt() {
        assertThat(list.row(3)).map(Row::name).contains("Отказ");
        assertThat(list.offered("Отказ")).isEmpty();
        assertThat(list.offered(3)).isEmpty();
    }

    @Test
    void offersARowThatTookTheNameOfARemovedOne() {
        PartnerList renamed = PartnerList.of(new ListSaved(
                list.id(),
                4,
                "Статусы",
                List.of(new Row(3, "Отказ", 1, true, true), new Row(4, "отказ", 2, false, false)),
                false));

        assertThat(renamed.offered("Отказ")).map(Row::id).contains(4);
    }
}
