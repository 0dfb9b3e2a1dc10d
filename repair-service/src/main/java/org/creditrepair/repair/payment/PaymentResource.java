package org.creditrepair.repair.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.problem.ProblemException;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.repaircase.CaseAccess;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.StateGate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A platform or lender reports what it has received. */
@Path("/api/repair/v1/cases")
@Tag(name = "Payments")
class PaymentResource {
    private final CaseAccess access;
    private final Payments payments;

    PaymentResource(CaseAccess access, Payments payments) {
        this.access = access;
        this.payments = payments;
    }

    /**
     * @param reference the platform's own, unique for it
     */
    record Receipt(
            @NotNull
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}",
                    message = "must be a reference of up to 128 letters, digits and . _ : / -")
            String reference,

            @NotNull @Valid MoneyText amount,
            @NotNull LocalDate receivedOn) {}

    /**
     * @param lines where it went, in the order of the law
     * @param outstanding what was left of the whole plan after it
     */
    record PaymentView(
            UUID paymentId,
            String reference,
            MoneyText amount,
            LocalDate receivedOn,
            List<Line> lines,
            MoneyText outstanding) {

        static PaymentView of(RecordedPayment payment) {
            return new PaymentView(
                    payment.id(),
                    payment.reference(),
                    MoneyText.of(payment.amount()),
                    payment.receivedOn(),
                    payment.lines().stream()
                            .map(line -> new Line(
                                    line.instalment(),
                                    line.component().name().toLowerCase(Locale.ROOT),
                                    MoneyText.of(line.amount())))
                            .toList(),
                    MoneyText.of(payment.outstandingAfter()));
        }
    }

    /**
     * @param component {@code cost}, {@code fee}, {@code penalty}, {@code interest} or {@code principal}
     */
    record Line(int instalment, String component, MoneyText amount) {}

    @POST
    @Path("{caseId}/payments")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "Reports a payment; it is allocated to the instalments in the order of the law")
    @Transactional
    @Idempotent
    public RestResponse<PaymentView> receive(UUID caseId, @NotNull @Valid Receipt receipt) {
        var repairCase = access.asPlatform(caseId);
        var outcome = payments.take(
                repairCase,
                new RecordedPayment.Receipt(
                        receipt.reference(), receipt.amount().toMoney(), receipt.receivedOn()));
        return switch (outcome) {
            case Payments.Outcome.Taken taken ->
                RestResponse.status(RestResponse.Status.CREATED, PaymentView.of(taken.payment()));
            case Payments.Outcome.KnownAlready known -> RestResponse.ok(PaymentView.of(known.payment()));
            default -> throw refusal(outcome, repairCase.state());
        };
    }

    private static ProblemException refusal(Payments.Outcome outcome, CaseState state) {
        return switch (outcome) {
            case Payments.Outcome.NoSchedule none -> StateGate.refusal(state);
            case Payments.Outcome.ReferenceReused reused ->
                Problem.of(409, "payment-reference-reused", "This reference was used before for another payment.")
                        .exception();
            case Payments.Outcome.NotPositive zero ->
                Problem.of(422, "payment-not-positive", "amount must be greater than zero.")
                        .exception();
            case Payments.Outcome.OtherCurrency other ->
                Problem.of(422, "currency-mismatch", "The plan is in " + other.currency() + ".")
                        .exception();
            case Payments.Outcome.WrongDate date ->
                Problem.of(422, "payment-date-invalid", date.detail()).exception();
            case Payments.Outcome.ExceedsOutstanding exceeds ->
                Problem.of(
                                422,
                                "payment-exceeds-outstanding",
                                "No more than " + exceeds.outstanding() + " is outstanding.")
                        .with("outstanding", MoneyText.of(exceeds.outstanding()))
                        .exception();
            case Payments.Outcome.Taken taken -> throw new IllegalStateException("a payment was taken");
            case Payments.Outcome.KnownAlready known -> throw new IllegalStateException("a payment is known");
        };
    }
}
