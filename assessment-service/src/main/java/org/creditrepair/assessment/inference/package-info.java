/** Pure: intervals, tests and differences of proportions; the one place that knows the library of distributions. */
package org.creditrepair.assessment.inference;
