package org.creditrepair.assessment.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.model.ReasonText;

/** The reasons that a model can give, each code once, with a number to count by. Filled once, then read. */
public final class ReasonBook {
    private final List<ReasonText> texts = new ArrayList<>();

    /** The number of a reason, which is new where its code is. */
    public int number(ReasonText reason) {
        for (var number = 0; number < texts.size(); number++) {
            if (texts.get(number).code().equals(reason.code())) {
                return number;
            }
        }
        texts.add(reason);
        return texts.size() - 1;
    }

    public int size() {
        return texts.size();
    }

    public String code(int number) {
        return texts.get(number).code();
    }

    /** The texts of a code that the model gives. */
    public Optional<ReasonText> text(String code) {
        return texts.stream().filter(text -> text.code().equals(code)).findFirst();
    }
}
