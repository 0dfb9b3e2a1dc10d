package org.creditrepair.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @Test
    void a_restarted_server_still_has_its_databases_and_streams_changes(@TempDir Path folder) throws Exception {
        var port = Ports.free();
        try (var server = PostgresServer.start(folder, port)) {
            server.createDatabase("privacy");
            query(server, "create table kept as select 7 as value");
        }
        try (var server = PostgresServer.start(folder, port)) {
            server.createDatabase("privacy");
            assertThat(query(server, "select value from kept")).isEqualTo("7");
            assertThat(query(server, "show wal_level")).isEqualTo("logical");
            assertThat(query(server, "select current_setting('server_version_num')"))
                    .startsWith("18");
        }
        assertThat(Ports.isOpen(port)).isFalse();
    }

    private static String query(PostgresServer server, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("privacy"), "privacy", "privacy");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
