/** What every way to train a model has in common, and how one is judged on rows that it has not seen. */
package org.creditrepair.training.learning;
