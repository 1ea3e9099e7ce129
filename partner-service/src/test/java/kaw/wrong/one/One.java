package kaw.wrong.one;

import kaw.wrong.two.Two;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.RestController;

/** Breaks the rules of the architecture test, to show that they can be broken. */
@RestController
public class One {

    HttpStatus httpInARule = HttpStatus.OK;
    Class<?> kafkaInARule = KafkaTemplate.class;
    Class<?> circle = Two.class;
}
