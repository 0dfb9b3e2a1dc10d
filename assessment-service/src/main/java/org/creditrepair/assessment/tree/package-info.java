/** Pure: ensembles of decision trees on flat arrays, with the margins of the library that grew them and their SHAP. */
package org.creditrepair.assessment.tree;
