package org.creditrepair.notification.delinquency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which version of each obligation's observation is the newest. */
@ApplicationScoped
public class ObservedDelinquencies {
    private static final String KEEP = """
            insert into observed_delinquency (platform_id, obligation, version) values (?, ?, ?)
            on conflict (platform_id, obligation) do update set version = excluded.version
            where observed_delinquency.version < excluded.version
            """;
    private static final String IS_OVERTAKEN =
            "select 1 from observed_delinquency where platform_id = ? and obligation = ? and version > ?";

    private final DataSource dataSource;

    ObservedDelinquencies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps the version; tells whether it is newer than what was known. */
    public boolean keep(String platformId, String obligation, int version) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, platformId);
            insert.setString(2, obligation);
            insert.setInt(3, version);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("an observation of " + platformId + " could not be kept", e);
        }
    }

    /** Whether no version newer than this one is known. */
    public boolean isNewest(String platformId, String obligation, int version) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(IS_OVERTAKEN)) {
            select.setString(1, platformId);
            select.setString(2, obligation);
            select.setInt(3, version);
            try (var rows = select.executeQuery()) {
                return !rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the observations of " + platformId + " could not be read", e);
        }
    }
}
