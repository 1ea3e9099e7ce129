package kaw.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;

class ListenerErrorsTest {

    @Test
    void waitsForTheDatabaseHoweverDeepTheCauseLies() {
        assertThat(ListenerErrors.isOutage(new ListenerExecutionFailedException(
                        "failed", new CannotCreateTransactionException("no connection"))))
                .isTrue();
        assertThat(ListenerErrors.isOutage(new RuntimeException(new DataAccessResourceFailureException("gone"))))
                .isTrue();
    }

    @Test
    void givesUpOnWhatIsTheEventsOwnFault() {
        assertThat(ListenerErrors.isOutage(
                        new ListenerExecutionFailedException("failed", new DuplicateKeyException("twice"))))
                .isFalse();
        assertThat(ListenerErrors.isOutage(new IllegalArgumentException())).isFalse();
    }
}
