package org.creditrepair.notification.gate;

import java.util.stream.Collectors;

/**
 * The rules, in the order in which they give the reason. A rule that a contact does not come under lets it pass; a rule
 * that cannot be decided does not.
 */
enum Rule {
    /** Who is not known with law, time zone and language is not written to. */
    PARTY_KNOWN("party-known") {
        @Override
        RuleOutcome check(Question question) {
            return question.party().profile().isPresent()
                    ? send("jurisdiction, time zone and language are known")
                    : suppress("jurisdiction, time zone or language is not known");
        }
    },

    /** Numbers that cannot be read allow nothing. */
    POLICY_KNOWN("policy-known") {
        @Override
        RuleOutcome check(Question question) {
            return question.rules().isPresent()
                    ? send("the numbers of the jurisdiction are in force")
                    : suppress("no numbers in force for the party's jurisdiction");
        }
    },

    /** While a plan of the party is agreed or runs nobody reminds it of any debt: it is already paying what it can. */
    PLAN_AGREED("plan-agreed") {
        @Override
        RuleOutcome check(Question question) {
            if (!question.isCollection() || question.contact().observation().isEmpty()) {
                return send("applies to collection for an observed delinquency only");
            }
            return question.party().hasPlan()
                    ? suppress("a repair plan is agreed or runs")
                    : send("no repair plan is agreed");
        }
    },

    /** Legal basis: consent for repair; the contract for collection; the law for what it orders. PIPL 13. */
    CONSENT("consent") {
        @Override
        RuleOutcome check(Question question) {
            return switch (question.contact().purpose()) {
                case REPAIR ->
                    question.party().consents().contains(REPAIR_CONSENT)
                            ? send("consent " + REPAIR_CONSENT + " is in force")
                            : suppress("no consent " + REPAIR_CONSENT + " in force");
                case COLLECTION -> send("legal basis contract, no consent needed");
                case STATUTORY, SECURITY -> send("legal basis statutory duty, no consent needed");
            };
        }
    },

    /** An old or overtaken observation is no reason to write today. */
    FRESHNESS("freshness") {
        @Override
        RuleOutcome check(Question question) {
            if (question.contact().observation().isEmpty()) {
                return send("applies to an observed delinquency only");
            }
            if (!question.isDecidable()) {
                return undecidable();
            }
            var observation = question.contact().observation().get();
            var limit = question.numbers().delinquencyMaxAgeDays();
            var age = question.ageInDays(observation);
            var detail = "observed %d days ago, at most %d (%s)".formatted(age, limit.value(), limit.stamp());
            if (!observation.isNewest()) {
                return suppress("a newer observation is known; " + detail);
            }
            return age > limit.value() ? suppress(detail) : send(detail);
        }
    },

    /** So many collection contacts on the calendar day on which this one would be made, pending ones included. */
    COLLECTION_DAILY_LIMIT("collection-daily-limit") {
        @Override
        RuleOutcome check(Question question) {
            if (!question.isCollection()) {
                return send("applies to collection only");
            }
            if (!question.isDecidable()) {
                return undecidable();
            }
            var moment = question.earliest().orElse(question.contact().at());
            var limit = question.numbers().collectionsPerDay();
            var made = question.history()
                    .collectionsOnDayOf(moment, question.profile().zones());
            var detail = "%d on that day, at most %d (%s)".formatted(made, limit.value(), limit.stamp());
            return made < limit.value() ? send(detail) : suppress(detail);
        }
    },

    /** Nobody is disturbed at night: the contact waits. GB/T 45251-2025; CBA guideline 2026. */
    QUIET_HOURS("quiet-hours") {
        @Override
        RuleOutcome check(Question question) {
            if (question.contact().purpose() == Purpose.SECURITY) {
                return send("does not apply to security");
            }
            if (!question.isDecidable()) {
                return undecidable();
            }
            var detail = describe(question);
            return question.earliest()
                    .map(earliest -> earliest.equals(question.contact().at())
                            ? send(detail)
                            : new RuleOutcome(id(), Effect.DEFER, detail + ", until " + earliest))
                    .orElseGet(() -> suppress(detail + " leave no moment in all zones"));
        }

        private static String describe(Question question) {
            var hours = question.numbers().quietHours();
            var zones =
                    question.profile().zones().stream().map(Object::toString).collect(Collectors.joining(", "));
            return "quiet from %s to %s in %s (%s)"
                    .formatted(hours.value().start(), hours.value().end(), zones, hours.stamp());
        }
    };

    private static final String REPAIR_CONSENT = "credit-repair";

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    abstract RuleOutcome check(Question question);

    String id() {
        return id;
    }

    RuleOutcome send(String detail) {
        return new RuleOutcome(id, Effect.SEND, detail);
    }

    RuleOutcome suppress(String detail) {
        return new RuleOutcome(id, Effect.SUPPRESS, detail);
    }

    RuleOutcome undecidable() {
        return suppress("cannot be decided without the party's time zone and the numbers in force");
    }
}
