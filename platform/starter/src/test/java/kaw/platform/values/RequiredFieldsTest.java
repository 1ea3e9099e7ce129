package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.Someone;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.schema.Field;
import kaw.platform.schema.Shape;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {
    private final Shape shape = new Shape()
            .required("name", FieldType.TEXT)
            .required("vip", FieldType.YES_NO)
            .required("inn", FieldType.TEXT)
            .required("credit", FieldType.NUMBER)
            .switchedOff("old", true)
            .with("note", FieldType.TEXT)
            .access(
                    "sales",
                    Map.of(
                            "name", AccessLevel.EDIT,
                            "vip", AccessLevel.EDIT,
                            "inn", AccessLevel.VIEW,
                            "old", AccessLevel.EDIT,
                            "note", AccessLevel.EDIT));

    private final RequiredFields ofAgent = rule(Someone.in("sales"));
    private final RequiredFields ofAdmin = rule(Someone.admin());

    @Test
    void namesEveryFieldAnAdministratorLeftEmpty() {
        assertThatThrownBy(() -> ofAdmin.checkNew(Map.of("name", "Заря")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        problem -> assertThat(problem.errors())
                                .containsExactly(
                                        new FieldError("values.vip", "required"),
                                        new FieldError("values.inn", "required"),
                                        new FieldError("values.credit", "required")));
    }

    @Test
    void takesNoForAnAnswer() {
        assertThatCode(() -> ofAdmin.checkNew(Map.of("name", "Заря", "vip", false, "inn", "77", "credit", 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsAnAgentWhatIsMissingAndWhatOthersMustFillInButNothingHidden() {
        assertThatThrownBy(() -> ofAgent.checkNew(Map.of("name", "Заря")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        problem -> assertThat(problem.errors())
                                .containsExactly(
                                        new FieldError("values.vip", "required"),
                                        new FieldError("values.inn", "required-not-editable")));
    }

    @Test
    void refusesACardWithAHiddenGapWithoutNamingIt() {
        assertThatThrownBy(() -> ofAgent.checkNew(Map.of("name", "Заря", "vip", true, "inn", "77")))
                .isInstanceOfSatisfying(Invalid.class, problem -> {
                    assertThat(problem.code()).isEqualTo("card-out-of-reach");
                    assertThat(problem.errors()).isEmpty();
                    assertThat(problem.params()).isEmpty();
                    assertThat(problem.getMessage()).doesNotContain("credit");
                });
    }

    @Test
    void letsAnAgentChangeACardWhoseGapsOnlyOthersCanClose() {
        assertThatCode(() -> ofAgent.checkChanged(Map.of("name", "Заря", "vip", true, "note", "перезвонить")))
                .doesNotThrowAnyException();
    }

    @Test
    void makesAnAgentFillInARequiredFieldTheyMayEditEvenIfUntouched() {
        assertThatThrownBy(() -> ofAgent.checkChanged(Map.of("name", "Заря", "note", "перезвонить")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        problem ->
                                assertThat(problem.errors()).containsExactly(new FieldError("values.vip", "required")));
    }

    @Test
    void asksNobodyForAFieldThatIsSwitchedOff() {
        assertThat(ofAdmin.missing(Map.of())).extracting(Field::name).containsExactly("name", "vip", "inn", "credit");
    }

    @Test
    void countsBlankTextAndNoRowsAsEmpty() {
        assertThat(ofAdmin.missing(Map.of("name", " ", "vip", List.of(), "inn", "77", "credit", 1)))
                .extracting(Field::name)
                .containsExactly("name", "vip");
    }

    @Test
    void checksOnlyWhatAnImportWrites() {
        Map<String, Object> written = new java.util.HashMap<>();
        written.put("inn", null);
        written.put("note", "из файла");

        assertThat(ofAdmin.missingAmong(written)).extracting(Field::name).containsExactly("inn");
    }

    private RequiredFields rule(Someone user) {
        return new RequiredFields(shape.schema(), new FieldAccess(shape.schema(), user));
    }
}
