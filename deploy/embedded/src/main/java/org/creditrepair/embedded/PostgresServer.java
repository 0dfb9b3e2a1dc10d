package org.creditrepair.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL 18 on loopback, ready for logical replication. Its data outlive it. */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path folder;

    private PostgresServer(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts on {@code where}, which is initialised if it is empty, and on {@code port}. */
    public static PostgresServer start(Path where, int port) {
        var folder = where.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            return new PostgresServer(
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder.resolve("data"))
                            .setOverrideWorkingDirectory(
                                    folder.resolve("binaries").toFile())
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPort(port)
                            .setPGStartupWait(START_LIMIT)
                            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                                    folder.resolve("postgres.log").toFile()))
                            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                                    folder.resolve("postgres.log").toFile()))
                            .setServerConfig("wal_level", "logical")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("max_wal_size", "2GB")
                            .start(),
                    folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + folder.resolve("postgres.log"), e);
        }
    }

    /**
     * Stops the server that an earlier, killed owner left behind on this folder, if it still runs. Its clients must be
     * gone.
     *
     * @return whether there was one
     */
    public static boolean stopLeftBehind(Path where) {
        var leftBehind = runningOn(where);
        leftBehind.ifPresent(ManagedProcess::stop);
        return leftBehind.isPresent();
    }

    private static Optional<ProcessHandle> runningOn(Path where) {
        var pidFile = where.resolve("data/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(handle -> handle.info().command().orElse("").endsWith("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile, e);
        }
    }

    /**
     * Makes a role and a database of this name, each only if it is absent. The role owns the database and may stream
     * its changes; its password is its name.
     */
    public void createDatabase(String name) {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                execute(connection, "create role %1$s login replication password '%1$s'".formatted(name));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %1$s owner %1$s".formatted(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<ProcessHandle> onExit() {
        return runningOn(folder).map(ProcessHandle::onExit).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
