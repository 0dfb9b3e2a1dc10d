package org.creditrepair.assessment.result;

/** Refusals as tests compare them. */
public final class Refusals {
    private Refusals() {}

    /** Rule, field and value in one line; {@code accepted} where nothing was refused. */
    public static String of(Result<?> result) {
        return result.asRefusal()
                .map(refusal -> refusal.reason() + " " + refusal.field() + " " + refusal.value())
                .orElse("accepted");
    }
}
