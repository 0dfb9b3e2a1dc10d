package org.creditrepair.chassis.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the policy table. */
@ApplicationScoped
public class Policies {
    private static final String FIND = """
            select distinct on (jurisdiction) jurisdiction, value, version, source, confidence from policy_value
            where policy_key = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
            order by jurisdiction, version desc
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
        return find(key, jurisdiction, date)
                .orElseThrow(() ->
                        new IllegalStateException("no value of policy " + key + " in " + jurisdiction + " on " + date));
    }

    /** The value in force on a date, for a reader who knows what to do where there is none. */
    public Optional<PolicyValue> find(String key, String jurisdiction, LocalDate date) {
        return inForceAnywhere(key, date).stream()
                .filter(value -> value.jurisdiction().equals(jurisdiction))
                .findFirst();
    }

    /** The values in force on a date, one for each jurisdiction that has one. */
    public List<PolicyValue> inForceAnywhere(String key, LocalDate date) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setString(1, key);
            find.setObject(2, date);
            find.setObject(3, date);
            var values = new ArrayList<PolicyValue>();
            try (var rows = find.executeQuery()) {
                while (rows.next()) {
                    values.add(new PolicyValue(
                            key,
                            rows.getString("jurisdiction"),
                            rows.getString("value"),
                            rows.getInt("version"),
                            rows.getString("source"),
                            rows.getString("confidence")));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("policy " + key + " could not be read", e);
        }
    }
}
