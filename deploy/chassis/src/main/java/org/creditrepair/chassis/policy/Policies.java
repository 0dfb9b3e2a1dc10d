package org.creditrepair.chassis.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Reads the policy table. */
@ApplicationScoped
public class Policies {
    private static final String FIND = """
            select value, version, source, confidence from policy_value
            where policy_key = ? and jurisdiction = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
            order by version desc limit 1
            """;

    private final DataSource dataSource;

    Policies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The value in force on a date.
     *
     * @throws IllegalStateException where there is none: nothing is decided on a number that nobody knows
     */
    public PolicyValue inForce(String key, String jurisdiction, LocalDate date) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setString(1, key);
            find.setString(2, jurisdiction);
            find.setObject(3, date);
            find.setObject(4, date);
            try (var rows = find.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException(
                            "no value of policy " + key + " in " + jurisdiction + " on " + date);
                }
                return new PolicyValue(
                        key,
                        jurisdiction,
                        rows.getString("value"),
                        rows.getInt("version"),
                        rows.getString("source"),
                        rows.getString("confidence"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("policy " + key + " could not be read", e);
        }
    }
}
