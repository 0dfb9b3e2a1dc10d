/** Pure: how delinquency moves through a portfolio, how it is cured, and what a programme adds to that. */
package org.creditrepair.assessment.portfolio;
