package kaw.task.task.web;

import kaw.platform.security.CurrentUser;
import kaw.platform.web.Versions;
import kaw.task.People;
import kaw.task.partners.ShowPartners;
import kaw.task.task.Task;
import kaw.task.task.TaskContent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes answers of tasks. */
@Component
class TaskResponses {
    private final People people;
    private final ShowPartners partners;
    private final CurrentUser user;

    TaskResponses(People people, ShowPartners partners, CurrentUser user) {
        this.people = people;
        this.partners = partners;
        this.user = user;
    }

    ResponseEntity<TaskResponse> answer(ResponseEntity.BodyBuilder answer, Task task) {
        return answer.eTag(Versions.etag(task.version())).body(of(task));
    }

    private TaskResponse of(Task task) {
        TaskContent content = task.content();
        return new TaskResponse(
                task.getId(),
                task.version(),
                content.title(),
                content.description(),
                content.dueAt(),
                content.remindAt(),
                people.of(task.initiator()),
                people.of(content.assignee()),
                content.priority(),
                content.status().code(),
                content.status().active(),
                content.hours(),
                partners.show(content.partners()),
                task.createdAt(),
                task.changedAt(),
                people.of(task.changedBy()),
                user.isAdmin() || task.initiator().equals(user.id().value()));
    }
}
