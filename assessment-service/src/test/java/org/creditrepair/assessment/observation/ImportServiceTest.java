package org.creditrepair.assessment.observation;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.Tokens;

/** What tests of imports ask the running service. Each has a platform and a subject of its own. */
abstract class ImportServiceTest extends ServiceTest {
    @Inject
    DataSource dataSource;

    final String platformId = Tapes.newPlatform();
    final String platform = Tokens.of("platform", platformId);
    final UUID subject = UUID.randomUUID();

    static void assertCounts(
            ValidatableResponse answer, int rows, int accepted, int unchanged, int corrected, int rejected) {
        answer.statusCode(200)
                .body("rows", equalTo(rows))
                .body("accepted", equalTo(accepted))
                .body("unchanged", equalTo(unchanged))
                .body("corrected", equalTo(corrected))
                .body("rejected", equalTo(rejected));
    }

    long band(String reference, String month) {
        try {
            return numbers("""
                    select band from observation join obligation on obligation.id = obligation_id
                    where platform_id = ? and reference = ? and month = (? || '-01')::date
                    """, platformId, reference, month).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Long> numbers(String sql, String... parameters) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            var found = new ArrayList<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }
}
