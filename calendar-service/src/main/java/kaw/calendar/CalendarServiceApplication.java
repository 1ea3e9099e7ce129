package kaw.calendar;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Owns the calendar: events with reminders and their links. */
@SpringBootApplication
public class CalendarServiceApplication {
    public static void main(String[] args) {
        KawService.run(CalendarServiceApplication.class, "calendar-service", args);
    }
}
