package kaw.notification.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are kept.
 *
 * @param retention how long they are kept, read or not
 */
@ConfigurationProperties("kaw.notification.notice")
record NoticeProperties(@DefaultValue("90d") Duration retention) {}
