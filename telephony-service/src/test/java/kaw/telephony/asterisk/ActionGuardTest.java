package kaw.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"601\r\nAction: Originate", "601\n", "601\r", "601,602", "601|x", "601&PJSIP/602", "6\u00001"})
    void refusesWhatCouldMeanMoreThanItself(String value) {
        assertThatThrownBy(() -> ActionGuard.checked(new QueueAddAction("sales", "PJSIP/" + value)))
                .isInstanceOf(IllegalArgumentException.class);
        QueuePauseAction pause = new QueuePauseAction("PJSIP/601", true);
        pause.setReason(value);
        assertThatThrownBy(() -> ActionGuard.checked(pause)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void looksIntoVariablesToo() {
        OriginateAction originate = new OriginateAction();
        originate.setVariables(Map.of("NAME", "x\r\nAction: Command"));

        assertThatThrownBy(() -> ActionGuard.checked(originate)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsPlainValuesThrough() {
        QueueAddAction add = new QueueAddAction("sales", "PJSIP/601");

        assertThat(ActionGuard.checked(add)).isSameAs(add);
    }
}
