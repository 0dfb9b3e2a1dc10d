/** Pure: reads tapes, the CSV files in which platforms report monthly observations, line by line. */
package org.creditrepair.assessment.tape;
