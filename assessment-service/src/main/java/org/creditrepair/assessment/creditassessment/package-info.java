/** Assessments of credit files: made on request and by what happens in a repair case, never changed afterwards. */
package org.creditrepair.assessment.creditassessment;
