/** Pure: logistic regression with what there is to doubt about it. */
package org.creditrepair.training.regression;
