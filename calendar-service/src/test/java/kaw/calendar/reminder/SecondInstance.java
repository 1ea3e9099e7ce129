package kaw.calendar.reminder;

import kaw.calendar.CalendarServiceApplication;
import kaw.test.TestClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Another instance of the service beside the one under test, with a clock of its own to turn. */
@SpringBootConfiguration
@Import(CalendarServiceApplication.class)
class SecondInstance {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }
}
