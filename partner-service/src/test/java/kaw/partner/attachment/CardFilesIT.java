package kaw.partner.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kaw.contracts.partner.PartnerFilesChanged;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
import kaw.partner.CardFilesOverHttp;
import kaw.partner.CardShape;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.platform.web.Versions;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardFilesIT {

    private final Api api;
    private final CardFilesOverHttp files;
    private final Events events;
    private final TestUser admin;
    private final TestUser editor;
    private final TestUser reader;
    private final TestUser stranger;

    @Autowired
    CardFilesIT(TestHttp http, Events events, Schema schema, TestUsers users) {
        this.api = new Api(http);
        this.files = new CardFilesOverHttp(http);
        this.events = events;
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        GroupId editors = users.group("Операторы");
        GroupId readers = users.group("Читатели");
        shape.access(editors, Map.of("name", AccessLevel.EDIT));
        shape.access(readers, Map.of("name", AccessLevel.VIEW));
        this.admin = users.admin();
        this.editor = users.with(EnumSet.of(Role.CONTACTS), editors);
        this.reader = users.agent(readers);
        this.stranger = users.agent();
    }

    @Test
    void areSeenByWhoSeesAnyFieldAndChangedByWhoMayChangeAny() {
        String card = card();
        String file = files.attached(editor, card, "Договор.txt", "text");
        String path = path(card) + "/" + file;

        assertThat(api.get(editor, path(card)).at("/mayChange").asBoolean()).isTrue();
        assertThat(api.get(reader, path(card)).at("/mayChange").asBoolean()).isFalse();
        assertThat(files.names(reader, card)).containsExactly("Договор.txt");
        assertThat(api.get(reader, path).text()).isEqualTo("text");
        assertThat(files.attach(reader, card, "a.txt", "a").status()).isEqualTo(403);
        assertThat(delete(reader, path).status()).isEqualTo(403);
        assertThat(api.post(reader, path + "/restore", Map.of()).status()).isEqualTo(403);
        assertThat(api.get(stranger, path(card)).status()).isEqualTo(403);
        assertThat(api.get(stranger, path).status()).isEqualTo(403);
        assertThat(api.get(stranger, path(card)).text()).doesNotContain("Договор");
        assertThat(delete(admin, path).status()).isEqualTo(204);
    }

    @Test
    void standInTheHistoryBetweenTheChanges() {
        String card = card();
        String file = files.attached(editor, card, "скан.pdf", "%PDF-1.7");
        api.patch(editor, "/api/partners/" + card, 0, Map.of("values", Map.of("name", "Пётр")));
        delete(editor, path(card) + "/" + file);
        api.post(editor, path(card) + "/" + file + "/restore", Map.of());

        assertThat(history(reader, card))
                .containsExactly("RESTORED скан.pdf", "REMOVED скан.pdf", "name", "ADDED скан.pdf", "created");
        assertThat(history(stranger, card)).containsExactly("created");
        assertThat(files.names(reader, card)).containsExactly("скан.pdf");
        events.await(PartnerFilesChanged.class, event -> event.id().toString().equals(card));
    }

    @Test
    void pageTheHistoryWithoutLosingAnyEntry() {
        String card = card();
        for (int i = 0; i < 40; i++) {
            files.attached(editor, card, i + ".txt", "x");
            api.patch(editor, "/api/partners/" + card, i, Map.of("values", Map.of("name", "Имя " + i)));
        }

        Answer first = api.get(editor, "/api/partners/" + card + "/history");
        Answer second = api.get(
                editor,
                "/api/partners/" + card + "/history?cursor={c}",
                first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(50);
        assertThat(second.at("/items")).hasSize(31);
        assertThat(entries(first).getFirst()).isEqualTo("name39");
        assertThat(entries(second)).endsWith("name0", "ADDED 0.txt", "created").doesNotHaveDuplicates();
    }

    @Test
    void stayWithADeletedCardAndComeBackWithIt() {
        String card = card();
        files.attached(editor, card, "a.txt", "a");
        api.send(
                editor,
                HttpMethod.DELETE,
                "/api/partners/" + card,
                null,
                request -> request.header(HttpHeaders.IF_MATCH, Versions.etag(0)));

        assertThat(api.get(editor, path(card)).status()).isEqualTo(404);
        assertThat(files.attach(editor, card, "b.txt", "b").status()).isEqualTo(404);
        api.post(editor, "/api/partners/" + card + "/restore", Map.of());
        assertThat(files.names(editor, card)).containsExactly("a.txt");
    }

    private List<String> history(TestUser user, String card) {
        return entries(api.get(user, "/api/partners/" + card + "/history"));
    }

    private static List<String> entries(Answer page) {
        return page.at("/items")
                .valueStream()
                .map(entry -> entry.at("/created").asBoolean()
                        ? "created"
                        : entry.at("/file").isObject()
                                ? entry.at("/file/kind").asString() + " "
                                        + entry.at("/file/name").asString()
                                : entry.at("/changes/0/field").asString()
                                        + entry.at("/changes/0/new").asString().replaceAll("\\D", ""))
                .toList();
    }

    private String card() {
        return api.card(editor, Map.of("name", "Иван"));
    }

    private static String path(String card) {
        return "/api/partners/" + card + "/files";
    }

    private Answer delete(TestUser user, String path) {
        return api.send(user, HttpMethod.DELETE, path, null, request -> request);
    }
}
