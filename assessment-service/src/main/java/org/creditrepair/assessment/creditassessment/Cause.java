package org.creditrepair.assessment.creditassessment;

/** What an assessment was made for. */
enum Cause {
    CASE_OPENED("case-opened"),
    PLAN_COMPLETED("plan-completed"),
    REQUEST("request");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
