package org.creditrepair.repair.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.chassis.deadline.Deadlines;
import org.creditrepair.repair.businessday.BusinessDay;

/** The public notices. A notice is shown from its first day to its last, unless its case rests. */
@ApplicationScoped
public class PublicNotices {
    /** The kind of deadline at which a notice is over; its reference is the case. */
    public static final String ENDED = "public-notice-ended";

    private static final String PUBLISH = """
            insert into public_notice (case_id, case_number, outcome, published_on, notice_ends_on)
            values (?, ?, ?, ?, ?)
            """;
    private static final String SHOWN = """
            select n.case_number, n.outcome, n.published_on, n.notice_ends_on
            from public_notice n join repair_case c on c.id = n.case_id
            where c.state = 'Published' and n.published_on <= ? and n.notice_ends_on > ? and n.case_number %s
            """;
    private static final String PAGE = SHOWN.formatted("> ?") + " order by n.case_number limit ?";
    private static final String ONE = SHOWN.formatted("= ?");

    private final DataSource dataSource;
    private final Deadlines deadlines;
    private final BusinessDay businessDay;

    PublicNotices(DataSource dataSource, Deadlines deadlines, BusinessDay businessDay) {
        this.dataSource = dataSource;
        this.deadlines = deadlines;
        this.businessDay = businessDay;
    }

    /**
     * A notice as the public reads it: it never says who the party is.
     *
     * @param noticeEndsOn first day after the notice
     */
    record Notice(String caseNumber, String outcome, LocalDate publishedOn, LocalDate noticeEndsOn) {}

    void publish(UUID caseId, Notice notice) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(PUBLISH)) {
            insert.setObject(1, caseId);
            insert.setString(2, notice.caseNumber());
            insert.setString(3, notice.outcome());
            insert.setObject(4, notice.publishedOn());
            insert.setObject(5, notice.noticeEndsOn());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a notice could not be published", e);
        }
        endOn(caseId, notice.noticeEndsOn());
    }

    /** Sets, or puts off, the moment at which the notice of a case is acted on as over. */
    public void endOn(UUID caseId, LocalDate day) {
        deadlines.set(ENDED, caseId.toString(), businessDay.deadlineOn(day));
    }

    /** The first notices after {@code after} that are shown today, by case number. */
    List<Notice> after(String after, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            var today = businessDay.today();
            select.setObject(1, today);
            select.setObject(2, today);
            select.setString(3, after);
            select.setInt(4, limit);
            var found = new ArrayList<Notice>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(notice(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the public notices could not be read", e);
        }
    }

    /** The notice of a case, if it is shown today. */
    Optional<Notice> find(String caseNumber) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ONE)) {
            var today = businessDay.today();
            select.setObject(1, today);
            select.setObject(2, today);
            select.setString(3, caseNumber);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(notice(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a public notice could not be read", e);
        }
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString("case_number"),
                row.getString("outcome"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("notice_ends_on", LocalDate.class));
    }
}
