package org.creditrepair.notification.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The plans that events have told of. Of a case, at most one has not ended. */
@ApplicationScoped
public class KnownPlans {
    private static final String COLUMNS =
            "select plan_id, case_id, subject_id, case_number, currency, version, checked_on, has_ended from known_plan ";
    private static final String FIND = COLUMNS + "where plan_id = ?";
    private static final String LOCK = FIND + " for update";
    private static final String LOCK_OF_CASE = COLUMNS + "where case_id = ? and not has_ended for update";
    private static final String REPLACE = """
            update known_plan set has_ended = true
            where case_id = ? and not has_ended and not exists (select 1 from known_plan where plan_id = ?)
            """;
    private static final String ADD = """
            insert into known_plan (plan_id, case_id, subject_id, case_number, currency, version, has_ended)
            values (?, ?, ?, ?, ?, 0, false) on conflict (plan_id) do nothing
            """;
    private static final String HEARD = "update known_plan set version = ?, subject_id = ? where plan_id = ?";
    private static final String CHECKED = "update known_plan set checked_on = ? where plan_id = ?";
    private static final String END = "update known_plan set has_ended = true where plan_id = ?";

    private final DataSource dataSource;

    KnownPlans(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The plan as it is now, without a lock. */
    public Optional<KnownPlan> find(UUID planId) {
        return select(FIND, planId);
    }

    /** The plan, locked until the transaction ends. */
    public Optional<KnownPlan> locked(UUID planId) {
        return select(LOCK, planId);
    }

    /** The plan of a case that has not ended, locked. */
    public Optional<KnownPlan> lockedOfCase(UUID caseId) {
        return select(LOCK_OF_CASE, caseId);
    }

    /** Keeps the plan where it is new, which ends another of its case; locks and gives what is kept. */
    public KnownPlan keep(UUID planId, UUID caseId, UUID subjectId, String caseNumber, Currency currency) {
        change(REPLACE, caseId, planId);
        change(ADD, planId, caseId, subjectId, caseNumber, currency.getCurrencyCode());
        return locked(planId).orElseThrow();
    }

    /** Notes the version of the case that an event told of, and whom it named. */
    public void heard(UUID planId, int version, UUID subjectId) {
        change(HEARD, version, subjectId, planId);
    }

    /** Notes the day on which the plan's ladder was climbed. */
    public void checked(UUID planId, LocalDate day) {
        change(CHECKED, day, planId);
    }

    /** Nothing of the plan is reminded of any more. */
    public void end(UUID planId) {
        change(END, planId);
    }

    private Optional<KnownPlan> select(String sql, UUID id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(plan(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(id, e);
        }
    }

    private static KnownPlan plan(ResultSet row) throws SQLException {
        return new KnownPlan(
                row.getObject("plan_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("case_number"),
                Currency.getInstance(row.getString("currency")),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("checked_on", LocalDate.class)),
                row.getBoolean("has_ended"));
    }

    private void change(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw failed(values[values.length - 1], e);
        }
    }

    private static IllegalStateException failed(Object id, SQLException cause) {
        return new IllegalStateException("plan " + id + " could not be read or kept", cause);
    }
}
