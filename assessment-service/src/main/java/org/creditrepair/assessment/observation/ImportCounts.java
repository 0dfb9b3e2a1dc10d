package org.creditrepair.assessment.observation;

/** How many rows were read, and what became of them. */
record ImportCounts(long rows, long accepted, long unchanged, long corrected, long rejected) {
    ImportCounts {
        if (rows != accepted + unchanged + corrected + rejected) {
            throw new IllegalArgumentException("%d rows are not %d accepted, %d unchanged, %d corrected and %d rejected"
                    .formatted(rows, accepted, unchanged, corrected, rejected));
        }
    }
}
