package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the my.cnf of a small server that only this machine reaches. */
final class MySqlConfiguration {

    private MySqlConfiguration() {}

    static Path write(MySqlSettings settings, Path basedir) throws IOException {
        Path file = settings.folder().resolve("my.cnf");
        Files.createDirectories(settings.folder());
        Files.writeString(file, text(settings, basedir));
        return file;
    }

    private static String text(MySqlSettings settings, Path basedir) {
        return """
                [mysqld]
                # mysqld refuses to run as root unless told so by name.
                user=%s
                basedir=%s
                datadir=%s
                port=%d
                bind_address=127.0.0.1
                # Relative to datadir: the path of a socket may not exceed 107 bytes.
                socket=mysqld.sock
                pid_file=mysqld.pid
                mysqlx=OFF
                skip_name_resolve=ON
                # Loopback only: TLS would cost time and protect nothing.
                tls_version=
                auto_generate_certs=OFF

                transaction_isolation=READ-COMMITTED
                character_set_server=utf8mb4
                collation_server=utf8mb4_0900_ai_ci
                default_time_zone=+00:00
                local_infile=ON
                max_allowed_packet=64M
                event_scheduler=OFF
                disable_log_bin

                performance_schema=OFF
                innodb_buffer_pool_size=%dM
                innodb_redo_log_capacity=%dM
                innodb_log_buffer_size=8M
                innodb_flush_log_at_trx_commit=%d
                innodb_doublewrite=%s
                temptable_max_ram=64M
                max_connections=200
                max_connect_errors=1000000
                table_open_cache=400
                table_definition_cache=500
                """.formatted(
                        System.getProperty("user.name"),
                        basedir,
                        settings.data(),
                        settings.port(),
                        settings.bufferPoolMegabytes(),
                        settings.durable() ? 256 : 64,
                        settings.durable() ? 1 : 2,
                        settings.durable() ? "ON" : "OFF");
    }
}
