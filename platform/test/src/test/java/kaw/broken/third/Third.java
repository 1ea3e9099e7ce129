package kaw.broken.third;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;

/** A controller among the business classes, that knows HTTP and sleeps. */
@RestController
public class Third {

    public HttpStatus status() throws InterruptedException {
        Thread.sleep(1);
        return HttpStatus.OK;
    }
}
