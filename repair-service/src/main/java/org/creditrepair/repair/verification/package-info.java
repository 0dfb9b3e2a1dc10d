/** The platform verifies who the party of a case is. */
package org.creditrepair.repair.verification;
