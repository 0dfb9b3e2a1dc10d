package org.creditrepair.notification.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.notification.ladder.Fact;

/** The facts about plans, in the order in which they became known. They are only ever added to, under a plan's lock. */
@ApplicationScoped
public class PlanFacts {
    private static final String INSERT = """
            insert into plan_fact
                (plan_id, position, kind, known_on, instalment, reference, due_on, amount, detail, event_id)
            select ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from plan_fact where plan_id = ?
            """;
    private static final String SELECT = """
            select kind, known_on, instalment, reference, due_on, amount, detail, event_id
            from plan_fact where plan_id = ? order by position
            """;

    private final DataSource dataSource;

    PlanFacts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What of a fact is kept beside its day. */
    private record Kept(String kind, String reference, LocalDate dueOn, BigDecimal amount, String detail) {

        static Kept of(Fact fact) {
            return switch (fact) {
                case Fact.Due due -> new Kept("due", due.reference(), due.dueOn(), due.amount(), null);
                case Fact.Paid paid -> new Kept("paid", paid.reference(), null, paid.amount(), null);
                case Fact.Tagged tagged -> new Kept("tagged", null, null, null, tagged.tag());
                case Fact.Held held when held.until().isEmpty() -> new Kept("held", null, null, null, held.reason());
                case Fact.Released released -> new Kept("released", null, null, null, released.reason());
                case Fact.ContactFailed failed -> new Kept("contact-failed", null, null, null, failed.channel());
                case Fact.Answered answered -> new Kept("answered", null, null, null, null);
                default ->
                    throw new IllegalArgumentException(
                            "no event tells of " + fact.getClass().getSimpleName());
            };
        }

        Fact fact(LocalDate on) {
            return switch (kind) {
                case "due" -> new Fact.Due(on, reference, dueOn, amount);
                case "paid" -> new Fact.Paid(on, reference, amount);
                case "tagged" -> new Fact.Tagged(on, detail);
                case "held" -> new Fact.Held(on, Optional.empty(), detail);
                case "released" -> new Fact.Released(on, detail);
                case "contact-failed" -> new Fact.ContactFailed(on, detail);
                case "answered" -> new Fact.Answered(on);
                default -> throw new IllegalStateException("no such kind of fact: " + kind);
            };
        }
    }

    public List<PlanFact> of(UUID planId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, planId);
            var facts = new ArrayList<PlanFact>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    facts.add(fact(rows));
                }
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of plan " + planId + " could not be read", e);
        }
    }

    public void add(UUID planId, List<PlanFact> facts) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var fact : facts) {
                set(insert, planId, fact);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of plan " + planId + " could not be kept", e);
        }
    }

    private static PlanFact fact(ResultSet row) throws SQLException {
        var kept = new Kept(
                row.getString("kind"),
                row.getString("reference"),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("detail"));
        var number = row.getObject("instalment", Integer.class);
        return new PlanFact(
                kept.fact(row.getObject("known_on", LocalDate.class)),
                number == null ? OptionalInt.empty() : OptionalInt.of(number),
                row.getString("event_id"));
    }

    private static void set(PreparedStatement insert, UUID planId, PlanFact known) throws SQLException {
        var kept = Kept.of(known.fact());
        insert.setObject(1, planId);
        insert.setString(2, kept.kind());
        insert.setObject(3, known.fact().on());
        insert.setObject(4, known.instalment().isPresent() ? known.instalment().getAsInt() : null, Types.INTEGER);
        insert.setString(5, kept.reference());
        insert.setObject(6, kept.dueOn(), Types.DATE);
        insert.setBigDecimal(7, kept.amount());
        insert.setString(8, kept.detail());
        insert.setString(9, known.eventId());
        insert.setObject(10, planId);
    }
}
