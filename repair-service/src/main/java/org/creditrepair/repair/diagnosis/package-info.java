/** The problems of a case, named from assessment and arrears; pure. */
package org.creditrepair.repair.diagnosis;
