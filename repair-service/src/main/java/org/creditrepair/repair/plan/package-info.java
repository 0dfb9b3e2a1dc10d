/** Repair plans: proposed by rule, agreed by the party, with their schedule. */
package org.creditrepair.repair.plan;
