package org.creditrepair.notification.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.notification.ladder.Move;
import org.creditrepair.notification.ladder.Step;

/**
 * A contact that a step of the ladder asks for.
 *
 * @param on the day on which it is to be made
 * @param anchor the due date that it is about
 * @param version of the ladder
 * @param channel id of the channel
 * @param isEscalation whether another channel of the step came before
 */
record StepContact(LocalDate on, LocalDate anchor, int version, Step step, String channel, boolean isEscalation) {

    /** The contacts among the moves of a ladder, in their order. */
    static List<StepContact> of(List<Move> moves) {
        var contacts = new ArrayList<StepContact>();
        for (var move : moves) {
            switch (move) {
                case Move.Taken taken ->
                    contacts.add(new StepContact(
                            taken.on(), taken.anchor(), taken.version(), taken.step(), taken.channel(), false));
                case Move.Escalated escalated -> {
                    var before = contacts.getLast();
                    contacts.add(new StepContact(
                            escalated.on(),
                            before.anchor(),
                            before.version(),
                            escalated.step(),
                            escalated.channel(),
                            true));
                }
                default -> {
                    // no other move contacts anybody
                }
            }
        }
        return contacts;
    }
}
