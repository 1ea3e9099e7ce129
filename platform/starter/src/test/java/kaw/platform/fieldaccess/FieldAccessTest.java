package kaw.platform.fieldaccess;

import static kaw.contracts.schema.AccessLevel.EDIT;
import static kaw.contracts.schema.AccessLevel.HIDDEN;
import static kaw.contracts.schema.AccessLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Field;
import kaw.platform.schema.Shape;
import kaw.platform.security.GroupId;
import org.junit.jupiter.api.Test;

class FieldAccessTest {
    private final Shape shape = new Shape()
            .with("name", FieldType.TEXT)
            .with("phone", FieldType.PHONE)
            .with("salary", FieldType.NUMBER)
            .switchedOff("old", false)
            .access("sales", Map.of("name", VIEW, "old", EDIT))
            .access("night", Map.of("name", EDIT, "phone", VIEW));

    private final Map<String, Object> card =
            Map.of("name", "Заря", "phone", "89110877285", "salary", 100, "old", "x", "gone", "y");

    @Test
    void letsAnAdministratorSeeAndEditAll() {
        FieldAccess admin = of(Someone.admin());

        assertThat(admin.visible()).extracting(Field::name).containsExactly("name", "phone", "salary", "old");
        assertThat(admin.requireEditable("salary").name()).isEqualTo("salary");
        assertThat(admin.visible(card)).containsOnlyKeys("name", "phone", "salary", "old");
    }

    @Test
    void givesTheMostAnyGroupAllows() {
        FieldAccess agent = of(Someone.in("sales", "night"));

        assertThat(agent.of(shape.field("name"))).isEqualTo(EDIT);
        assertThat(agent.of(shape.field("phone"))).isEqualTo(VIEW);
        assertThat(agent.of(shape.field("salary"))).isEqualTo(HIDDEN);
    }

    @Test
    void showsNothingWithoutAGroup() {
        FieldAccess agent = of(Someone.in());

        assertThat(agent.visible()).isEmpty();
        assertThat(agent.visible(card)).isEmpty();
    }

    @Test
    void leavesHiddenDeletedAndSwitchedOffFieldsOutOfACard() {
        assertThat(of(Someone.in("sales")).visible(card)).isEqualTo(Map.of("name", "Заря"));
    }

    @Test
    void answersForHiddenSwitchedOffAndUnknownFieldsAlike() {
        FieldAccess agent = of(Someone.in("sales"));

        for (String name : new String[] {"salary", "old", "no_such"}) {
            FieldNotFound problem = catchThrowableOfType(FieldNotFound.class, () -> agent.require(name));
            assertThat(problem.code()).isEqualTo("unknown-field");
            assertThat(problem.params()).isEqualTo(Map.of("field", name));
            assertThatThrownBy(() -> agent.requireEditable(name)).isInstanceOf(FieldNotFound.class);
            assertThatThrownBy(() -> agent.view().require(name)).isInstanceOf(FieldNotFound.class);
            assertThatThrownBy(() -> agent.view().requireEditable(name)).isInstanceOf(FieldNotFound.class);
        }
    }

    @Test
    void refusesChangesOfWhatMayOnlyBeSeen() {
        FieldAccess agent = of(Someone.in("sales"));

        assertThat(agent.require("name")).isEqualTo(shape.field("name"));
        assertThatThrownBy(() -> agent.requireEditable("name")).isInstanceOf(FieldNotEditable.class);
        assertThatThrownBy(() -> agent.view().requireEditable("name")).isInstanceOf(FieldNotEditable.class);
    }

    @Test
    void followsAChangeOfRightsAtOnce() {
        FieldAccess agent = of(Someone.in("sales"));
        shape.access("sales", Map.of("salary", VIEW));

        assertThat(agent.visible()).extracting(Field::name).containsExactly("salary");
    }

    @Test
    void fixesAViewForTheLengthOfOneAnswer() {
        VisibleFields view = of(Someone.in("sales")).view();
        shape.access("sales", Map.of());

        assertThat(view.contains("name")).isTrue();
        assertThat(view.of(card)).isEqualTo(Map.of("name", "Заря"));
    }

    @Test
    void tellsWhatSomeoneElseMaySee() {
        FieldAccess admin = of(Someone.admin());

        assertThat(admin.view(false, Set.of(new GroupId("night"))).fields())
                .extracting(Field::name)
                .containsExactly("name", "phone");
    }

    private FieldAccess of(Someone user) {
        return new FieldAccess(shape.schema(), user);
    }
}
