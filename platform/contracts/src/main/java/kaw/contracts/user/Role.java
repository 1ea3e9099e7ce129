package kaw.contracts.user;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of the four switches of a user; in Keycloak the realm role of the same name in lower case. */
public enum Role {
    /** «Работа с отчетами» */
    @JsonProperty("reports")
    REPORTS,
    /** «Работа с контактами» */
    @JsonProperty("contacts")
    CONTACTS,
    /** «Работа с задачами» */
    @JsonProperty("tasks")
    TASKS,
    /** «Админские права»: everything the others give, and administration. */
    @JsonProperty("admin")
    ADMIN
}
