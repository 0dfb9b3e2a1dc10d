package org.creditrepair.chassis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts in the database, so that a count is undone with its transaction. */
@ApplicationScoped
public class Counter {
    private static final String COUNT = """
            insert into counted (name, count) values (?, 1)
            on conflict (name) do update set count = counted.count + 1 returning count
            """;

    private final DataSource dataSource;

    Counter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    public int count(String name) {
        return query(COUNT, name);
    }

    @Transactional
    public int counted(String name) {
        return query("select coalesce(sum(count), 0) from counted where name = ?", name);
    }

    private int query(String sql, String name) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
