/** Pure: evaluates scorecards and logistic models on flat arrays, and finds the reasons as it goes. */
package org.creditrepair.assessment.scorecard;
