package kaw.sample;

import kaw.platform.KawService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The sample service. */
@SpringBootApplication
public class SampleServiceApplication {

    public static void main(String[] args) {
        KawService.run(SampleServiceApplication.class, "sample-service", args);
    }
}
