package kaw.partner.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The yardstick of P2: the JDK's own HTTP server, bare Lucene, one statement over plain JDBC, JSON in and out. No sign-in, no
 * rights, no schema, no phones.
 */
final class BareHandler {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CONNECTIONS = 8;

    private final IndexSearcher searcher;
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    private BareHandler(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Arguments: the folder of the index, the URL of the database. */
    public static void main(String[] arguments) throws IOException, SQLException {
        IndexSearcher searcher = new IndexSearcher(BareLucene.open(Path.of(arguments[0])));
        searcher.setQueryCache(null);
        BareHandler handler = new BareHandler(searcher);
        String password = Objects.requireNonNull(System.getenv("KAW_BENCH_MYSQL_PASSWORD"));
        for (int i = 0; i < CONNECTIONS; i++) {
            handler.connections.add(DriverManager.getConnection(arguments[1], "kaw_partner", password));
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", handler::handle);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer = answer(
                            exchange.getRequestURI().getPath(),
                            exchange.getRequestURI().getRawQuery())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String path, @Nullable String query) throws IOException, SQLException, InterruptedException {
        String asked = query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
        TopFieldDocs found = switch (path) {
            case "/first" -> BareLucene.newest(searcher);
            case "/filter" -> BareLucene.byStatus(searcher, asked);
            default -> BareLucene.search(searcher, asked);
        };
        List<String> ids = BareLucene.ids(searcher, found);
        return JSON.writeValueAsString(Map.of(
                "items",
                rows(ids),
                "total",
                Objects.requireNonNull(found.totalHits).value()));
    }

    private List<Map<String, Object>> rows(List<String> ids) throws SQLException, InterruptedException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Connection connection = connections.take();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id, version, field_values FROM partner WHERE id IN ("
                        + ids.stream().map(id -> "?").collect(Collectors.joining(",")) + ")")) {
            for (int i = 0; i < ids.size(); i++) {
                select.setBytes(i + 1, BenchBase.key(UUID.fromString(ids.get(i))));
            }
            Map<String, Map<String, Object>> rows = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(1));
                    String id = new UUID(bytes.getLong(), bytes.getLong()).toString();
                    rows.put(
                            id,
                            Map.of(
                                    "id",
                                    id,
                                    "version",
                                    row.getInt(2),
                                    "values",
                                    JSON.readValue(row.getBytes(3), Map.class)));
                }
            }
            List<Map<String, Object>> inOrder = new ArrayList<>();
            for (String id : ids) {
                inOrder.add(rows.getOrDefault(id, Map.of()));
            }
            return inOrder;
        } finally {
            connections.add(connection);
        }
    }
}
