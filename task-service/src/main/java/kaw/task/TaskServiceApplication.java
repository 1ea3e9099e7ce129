package kaw.task;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Owns tasks and their board. */
@SpringBootApplication
public class TaskServiceApplication {
    public static void main(String[] args) {
        KawService.run(TaskServiceApplication.class, "task-service", args);
    }
}
