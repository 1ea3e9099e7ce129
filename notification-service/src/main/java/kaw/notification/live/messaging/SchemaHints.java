package kaw.notification.live.messaging;

import java.time.Duration;
import java.util.Map;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.ListSaved;
import kaw.contracts.user.UserSaved;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.notification.live.LiveProperties;
import kaw.notification.live.Rights;
import kaw.platform.security.UserId;
import org.springframework.stereotype.Component;

/** Tells that the card has another shape, and those whose rights changed that they did. */
@Component
class SchemaHints {
    private final Rights rights;
    private final Hints hints;
    private final Duration settling;

    SchemaHints(Rights rights, Hints hints, LiveProperties properties) {
        this.rights = rights;
        this.hints = hints;
        this.settling = properties.settling();
    }

    /**
     * Takes in an event of the compacted topics.
     *
     * @param news false while these are read from their beginning: what happened before this instance was there is told to nobody
     */
    void take(Object event, boolean news) {
        switch (event) {
            case FieldSaved field -> shapeChanged(news);
            case ListSaved list -> shapeChanged(news);
            case AccessSaved access -> rights.changed(access).forEach(user -> rightsChanged(user, news));
            case UserSaved user -> {
                if (rights.changed(user)) {
                    rightsChanged(new UserId(user.id()), news);
                }
            }
            default -> {
                // Groups come to their members as changes of users and of access.
            }
        }
    }

    private void shapeChanged(boolean news) {
        if (news) {
            Hint hint = new Hint("schema-changed", Map.of(), new Audience.Everyone());
            hints.tell("schema", hint, settling, settling);
        }
    }

    private void rightsChanged(UserId user, boolean news) {
        if (news) {
            Hint hint = new Hint("rights-changed", Map.of(), new Audience.OneUser(user));
            hints.tell("rights:" + user, hint, settling, settling);
        }
    }
}
