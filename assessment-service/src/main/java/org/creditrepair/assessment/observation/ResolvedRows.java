package org.creditrepair.assessment.observation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.observation.ObligationRegister.Registered;
import org.creditrepair.assessment.tape.RejectionReason;
import org.creditrepair.assessment.tape.TapeLine;

/**
 * The rows of a chunk under the ids of their obligations, one for each obligation and month.
 *
 * @param rejected those of another subject, and those that contradict an earlier one of the chunk
 */
record ResolvedRows(List<Row> rows, List<TapeLine.Rejected> rejected) {

    record Key(long obligationId, YearMonth month) {}

    record Row(long line, Key key, DelinquencyBand band) {}

    static ResolvedRows of(List<TapeLine.Row> rows, Map<String, Registered> obligations) {
        var first = new LinkedHashMap<Key, Row>();
        var rejected = new ArrayList<TapeLine.Rejected>();
        for (var row : rows) {
            var obligation = obligations.get(row.obligation());
            if (!obligation.subjectId().equals(row.subjectId())) {
                rejected.add(new TapeLine.Rejected(row.line(), RejectionReason.OTHER_SUBJECT));
                continue;
            }
            var key = new Key(obligation.id(), row.month());
            var earlier = first.putIfAbsent(key, new Row(row.line(), key, row.band()));
            if (earlier != null && earlier.band() != row.band()) {
                rejected.add(new TapeLine.Rejected(row.line(), RejectionReason.DUPLICATE));
            }
        }
        return new ResolvedRows(List.copyOf(first.values()), rejected);
    }
}
