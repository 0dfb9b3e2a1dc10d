/** What a trained model is worth, as figures, as JSON and as one page with plots. No row of the data is in it. */
package org.creditrepair.training.report;
