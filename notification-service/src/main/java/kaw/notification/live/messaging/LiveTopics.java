package kaw.notification.live.messaging;

import java.util.List;
import kaw.contracts.Topic;
import kaw.platform.kafka.CompactedTopic;
import kaw.platform.kafka.CompactedTopics;
import kaw.platform.kafka.TopicCreation;
import kaw.platform.kafka.Topics;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * What the live stream is made of: schema and users from their beginning, to know whom a change concerns; everything else from now on.
 */
@Configuration(proxyBeanMethods = false)
class LiveTopics {
    @Bean
    CompactedTopic liveSchemaTopic(CompactedTopics topics, SchemaHints hints) {
        return following(topics, Topic.SCHEMA, hints);
    }

    @Bean
    CompactedTopic liveUsersTopic(CompactedTopics topics, SchemaHints hints) {
        return following(topics, Topic.USERS, hints);
    }

    @Bean
    TopicTail liveTail(
            Topics topics,
            ConsumerFactory<?, ?> consumers,
            TopicCreation creation,
            PartnerHints partners,
            CallHints calls,
            CalendarHints calendar,
            TaskHints tasks,
            NotificationHints notifications) {
        List<Topic> followed = List.of(
                Topic.PARTNERS,
                Topic.IMPORTS,
                Topic.CALLS,
                Topic.CALLERS,
                Topic.AGENTS,
                Topic.QUEUES,
                Topic.EVENTS,
                Topic.TASKS,
                Topic.MAILS,
                Topic.NOTIFICATIONS);
        return new TopicTail(followed, topics, consumers, creation, event -> {
            partners.take(event);
            calls.take(event);
            calendar.take(event);
            tasks.take(event);
            notifications.take(event);
        });
    }

    /** Not ready before it has a place in the topics: a window opened earlier could miss something. */
    @Bean
    HealthIndicator tailsHealthIndicator(TopicTail tail) {
        return () ->
                tail.following() ? Health.up().build() : Health.outOfService().build();
    }

    private static CompactedTopic following(CompactedTopics topics, Topic topic, SchemaHints hints) {
        CompactedTopic[] self = new CompactedTopic[1];
        self[0] = topics.follow(topic, (key, event) -> {
            if (event != null) {
                hints.take(event, self[0].caughtUp());
            }
        });
        return self[0];
    }
}
