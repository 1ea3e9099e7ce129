package kaw.schema.list;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One option of a list, beside its id.
 *
 * @param hidesCard «Скрывать записи с таким статусом»: cards that hold the row are left out of the partner table until asked for
 * @param removed no longer offered, but kept so that old values have a name
 */
@Embeddable
public record OptionRow(
        @Column(name = "row_name") String name,
        @Column(name = "row_order") int order,
        boolean hidesCard,
        boolean removed) {

    OptionRow asRemoved() {
        return new OptionRow(name, order, hidesCard, true);
    }
}
