package org.creditrepair.notification.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import javax.sql.DataSource;
import org.creditrepair.notification.sentence.Sentences;

/** The templates in the database. */
@ApplicationScoped
public class Wordings {
    private static final String FIND = """
            select distinct on (name) name, version, jurisdiction, subject, body from wording_template
            where name in (?, ?) and language = ? and jurisdiction = any (?)
                and valid_from <= ? and (valid_to is null or valid_to > ?)
            order by name, length(jurisdiction) desc, jurisdiction, version desc
            """;
    private static final String TEXT = "{text}";

    private final DataSource dataSource;
    private final SenderConfig sender;

    Wordings(DataSource dataSource, SenderConfig sender) {
        this.dataSource = dataSource;
        this.sender = sender;
    }

    private record Template(String stamp, String subject, String body) {}

    /**
     * The template set into its frame, which says who writes, how to stop and how to dispute. A text for the jurisdiction of
     * the reader stands before one for its country, and that before the one for everybody.
     *
     * @param frame channel and purpose, such as {@code frame-email-repair}
     * @return empty where either of them has no version in this language on this day
     */
    public Optional<Wording> find(String template, String frame, Reader reader, LocalDate date) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, template);
            select.setString(2, frame);
            select.setString(3, reader.language());
            select.setArray(4, connection.createArrayOf("text", reader.places().toArray()));
            select.setObject(5, date);
            select.setObject(6, date);
            var found = new HashMap<String, Template>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString("name");
                    var stamp = stamp(name, rows.getInt("version"), rows.getString("jurisdiction"));
                    found.put(name, new Template(stamp, rows.getString("subject"), rows.getString("body")));
                }
            }
            return Optional.ofNullable(found.get(template))
                    .flatMap(inner -> Optional.ofNullable(found.get(frame)).map(outer -> inFrame(inner, outer)));
        } catch (SQLException e) {
            throw new IllegalStateException("template " + template + " could not be read", e);
        }
    }

    /** Who writes, in a language. */
    public String senderName(String language) {
        return Sentences.isChinese(language) ? sender.chineseName() : sender.englishName();
    }

    /** Where the party can write to stop or dispute. */
    public String senderContact() {
        return sender.contact();
    }

    private static String stamp(String name, int version, String jurisdiction) {
        return name + "/" + version + (jurisdiction.isEmpty() ? "" : "-" + jurisdiction);
    }

    private static Wording inFrame(Template inner, Template outer) {
        return new Wording(
                inner.stamp() + "+" + outer.stamp(),
                inner.subject(),
                outer.body().replace(TEXT, inner.body()));
    }
}
