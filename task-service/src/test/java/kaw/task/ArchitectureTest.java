package kaw.task;

import java.util.stream.Stream;
import kaw.test.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keeps() {
        return ServiceArchitecture.rulesFor("kaw.task");
    }
}
