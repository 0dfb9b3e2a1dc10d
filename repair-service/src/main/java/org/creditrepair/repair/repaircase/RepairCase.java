package org.creditrepair.repair.repaircase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The repair of one obligation of one party: where it stands, and a version that grows with every event of it. */
@Entity
@Table(name = "repair_case")
public class RepairCase {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "platform_id")
    private String platformId;

    private String obligation;
    private String state;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "notice_ends_on")
    private LocalDate noticeEndsOn;

    @Column(name = "resumes_to")
    private String resumesTo;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private int version;

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    protected RepairCase() {}

    private RepairCase(UUID id, String caseNumber, Claim claim, LocalDate openedOn) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.subjectId = claim.subjectId();
        this.platformId = claim.platformId();
        this.obligation = claim.obligation();
        this.openedOn = openedOn;
        become(new CaseState.Opened());
    }

    /** What is to be repaired: a party's obligation to a platform. */
    public record Claim(UUID subjectId, String platformId, String obligation) {}

    static RepairCase open(UUID id, String caseNumber, Claim claim, LocalDate openedOn) {
        return new RepairCase(id, caseNumber, claim, openedOn);
    }

    public CaseState state() {
        return CaseStateMapper.state(new CaseStateMapper.Columns(state, planId, noticeEndsOn, resumesTo));
    }

    /** Takes a state that a transition of the present one gave. */
    void become(CaseState next) {
        var columns = CaseStateMapper.columns(next);
        state = columns.state();
        planId = columns.planId();
        noticeEndsOn = columns.noticeEndsOn();
        resumesTo = columns.resumesTo();
    }

    /** Is from now on a case of the party that its subject has turned out to be. */
    void moveTo(UUID survivorId) {
        subjectId = survivorId;
    }

    /** The version of the next event. */
    int nextVersion() {
        return ++version;
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String platformId() {
        return platformId;
    }

    public String obligation() {
        return obligation;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public int version() {
        return version;
    }
}
