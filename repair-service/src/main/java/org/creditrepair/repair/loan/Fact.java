package org.creditrepair.repair.loan;

/** What an event of a loan says. */
public sealed interface Fact permits Change, Movement {}
