package kaw.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaw.test.OperationWalk.Answer;

/** What is asserted of all operations of a service where something is hidden from some of its users. */
public final class AccessGuard {

    private final OperationWalk walk;
    private final List<Map<String, String>> parameters;

    /** @param parameters as {@link OperationWalk#as} takes them, so that operations meet what is hidden; the walk is made for each */
    @SafeVarargs
    public AccessGuard(OperationWalk walk, Map<String, String>... parameters) {
        this.walk = walk;
        this.parameters = List.of(parameters);
    }

    /** None of the answers to someone has any of these texts. */
    public void assertHidden(TestUser from, String... texts) {
        assertThat(answers(from)).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.text()).as(answer.operation().toString()).doesNotContain(texts);
            assertThat(answer.status()).isNotEqualTo(500);
        });
    }

    /** These operations show the text to someone: were none to show it, there would be nothing to hide. */
    public void assertShown(TestUser to, String text, String... operations) {
        assertThat(answers(to).stream()
                        .filter(answer -> answer.text().contains(text))
                        .map(answer -> answer.operation().toString()))
                .contains(operations);
    }

    /** Without a token all are refused. */
    public void assertNothingForNobody() {
        assertThat(parameters.stream().flatMap(one -> walk.asNobody(one).stream()))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401));
    }

    /** What someone is answered. */
    public List<Answer> answers(TestUser user) {
        return parameters.stream().flatMap(one -> walk.as(user, one).stream()).toList();
    }
}
