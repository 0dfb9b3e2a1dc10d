/** The bulk import of obligations and their monthly observations, and what it tells the suite. */
package org.creditrepair.assessment.observation;
