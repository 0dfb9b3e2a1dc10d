package org.creditrepair.notification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Permissions;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.hold.Holds;

/** Reads what is known of a party. */
@ApplicationScoped
public class Parties {
    private static final String PROFILE = "select jurisdiction, language, zones from party where subject_id = ?";
    private static final String CONSENTS =
            "select 1 from party_consent where subject_id = ? and purpose = ? and in_force";
    private static final String SURVIVOR = "select subject_id from joined_subject where joined_subject_id = ?";

    /** What was told of a plan may be kept under the id of a subject that has been joined into the party. */
    private static final String PLAN = """
            select 1 from running_plan where runs and (subject_id = ?
                or subject_id in (select joined_subject_id from joined_subject where subject_id = ?)) limit 1
            """;

    private static final String REPAIR_CONSENT = "credit-repair";

    /** The projection keeps what is true now, and not since when. */
    private static final EffectivePeriod NOW = EffectivePeriod.since(LocalDate.EPOCH);

    private final DataSource dataSource;
    private final OptOuts optOuts;

    Parties(DataSource dataSource, OptOuts optOuts) {
        this.dataSource = dataSource;
        this.optOuts = optOuts;
    }

    /** The facts as far as they have arrived; a party that nothing is known of has an unknown profile and no basis. */
    public PartyFacts facts(UUID subjectId) {
        try (var connection = dataSource.getConnection()) {
            var permissions =
                    new Permissions(consents(connection, subjectId), List.of(), List.of(), List.of(), Set.of());
            return new PartyFacts(profile(connection, subjectId), permissions, plan(connection, subjectId));
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of a party could not be read", e);
        }
    }

    /** The same, and what the party does not want for a purpose. */
    public PartyFacts facts(UUID subjectId, Purpose purpose) {
        var facts = facts(subjectId);
        for (var optOut : optOuts.of(subjectId)) {
            if (optOut.purpose() == purpose) {
                facts = facts.with(OptOut.ofChannel(optOut.channel(), optOut.since()));
            }
        }
        return facts;
    }

    /** The party that an id stands for: itself, unless its subject has been joined into another. */
    public UUID survivorOf(UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SURVIVOR)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : subjectId;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a joined subject could not be read", e);
        }
    }

    private static Profile profile(Connection connection, UUID subjectId) throws SQLException {
        try (var select = connection.prepareStatement(PROFILE)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Profile.of(
                                subjectId.toString(),
                                rows.getString("jurisdiction"),
                                rows.getString("language"),
                                (String[]) rows.getArray("zones").getArray())
                        : Profile.unknown(subjectId.toString());
            }
        }
    }

    /** The consents in force; the bases that rest on the cause of a notice come with it. */
    private static List<LegalBasis> consents(Connection connection, UUID subjectId) throws SQLException {
        try (var select = connection.prepareStatement(CONSENTS)) {
            select.setObject(1, subjectId);
            select.setString(2, REPAIR_CONSENT);
            try (var rows = select.executeQuery()) {
                return rows.next() ? List.of(new LegalBasis(Purpose.REPAIR, BasisKind.CONSENT, NOW)) : List.of();
            }
        }
    }

    private static Holds plan(Connection connection, UUID subjectId) throws SQLException {
        try (var select = connection.prepareStatement(PLAN)) {
            select.setObject(1, subjectId);
            select.setObject(2, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next() ? new Holds(List.of(Hold.ofAll(HoldType.PLAN_AGREED, NOW))) : Holds.NONE;
            }
        }
    }
}
