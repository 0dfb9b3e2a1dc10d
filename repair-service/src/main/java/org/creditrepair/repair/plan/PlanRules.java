package org.creditrepair.repair.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.creditrepair.repair.money.Money;

/** The rule table for plans. */
@ApplicationScoped
class PlanRules {
    private static final String FIND = """
            select rule_id, version, instalments, waiver_percent, source, confidence from plan_rule
            where ? = any (bands) and currency = ? and debt_from <= ? and (debt_below is null or debt_below > ?)
            and valid_from <= ? and (valid_to is null or valid_to > ?)
            order by version desc limit 1
            """;

    private final DataSource dataSource;

    PlanRules(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rule in force for a delinquency band and a size of debt. */
    Optional<PlanRule> inForce(String band, Money debt, LocalDate date) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setString(1, band);
            find.setString(2, debt.currency());
            find.setBigDecimal(3, debt.amount());
            find.setBigDecimal(4, debt.amount());
            find.setObject(5, date);
            find.setObject(6, date);
            try (var rows = find.executeQuery()) {
                return rows.next() ? Optional.of(rule(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the plan rules could not be read", e);
        }
    }

    private static PlanRule rule(ResultSet row) throws SQLException {
        return new PlanRule(
                row.getString("rule_id"),
                row.getInt("version"),
                List.of((Integer[]) row.getArray("instalments").getArray()),
                row.getBigDecimal("waiver_percent"),
                row.getString("source"),
                row.getString("confidence"));
    }
}
